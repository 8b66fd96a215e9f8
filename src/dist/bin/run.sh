#!/usr/bin/env bash
# Starts the portal. Settings come from the environment; see operations/configuration.md.
#   run.sh          as it is
#   run.sh --fast   with an ahead-of-time cache (JDK 25): the first start records it, later starts use it
set -euo pipefail
home=$(cd "$(dirname "$0")/.." && pwd)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
port=${PORTAL_HTTP_PORT:-8080}
options=(-Xmx768m -XX:+UseSerialGC -Djava.net.preferIPv4Stack=true)

demo=${PORTAL_DEMO:-}
if [ -z "$demo" ]; then
  case "${PORTAL_DB_URL:-}" in jdbc:postgresql:*) demo=false ;; *) demo=true ;; esac
fi
server=(--deploy "$home/lib/portal.war" --contextroot / --nohazelcast --port "$port" --logproperties "$home/conf/logging.properties")
if [ "$demo" = true ]; then
  server+=(--prebootcommandfile "$home/conf/loopback-preboot.asadmin")
fi

if [ "${1:-}" = --fast ]; then
  version=$("$java" -XshowSettings:properties -version 2>&1 | awk '/java.specification.version/ { print $3 }')
  if [ "${version%%.*}" -lt 25 ]; then
    echo "run.sh --fast needs JDK 25 or later; this is $version. Leave --fast out, or set JAVA_HOME." >&2
    exit 78
  fi
  cache=${PORTAL_DATA_DIR:-.data}/portal.aot
  mkdir -p "$(dirname "$cache")"
  if [ -f "$cache" ]; then options+=("-XX:AOTCache=$cache"); else options+=("-XX:AOTCacheOutput=$cache"); fi
fi
exec "$java" "${options[@]}" -jar "$home/lib/payara-micro.jar" "${server[@]}"
