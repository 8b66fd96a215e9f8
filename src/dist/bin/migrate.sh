#!/usr/bin/env bash
# Brings the database up to date, or tells how it stands: migrate.sh info | validate | migrate
set -euo pipefail
home=$(cd "$(dirname "$0")/.." && pwd)
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -jar "$home/lib/migration.jar" "${@:-info}"
