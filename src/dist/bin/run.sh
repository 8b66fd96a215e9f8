#!/usr/bin/env bash
# Starts the portal. Settings come from the environment; see operations/configuration.md.
#   run.sh          as it is
#   run.sh --fast   with an ahead-of-time cache of the server (JDK 25): recorded before the first start, used from then on
set -euo pipefail
home=$(cd "$(dirname "$0")/.." && pwd)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
port=${PORTAL_HTTP_PORT:-8080}
jar=$home/lib/payara-micro.jar
options=(-Xmx768m -XX:+UseSerialGC -XX:MetaspaceSize=192m -Djava.net.preferIPv4Stack=true)

demo=${PORTAL_DEMO:-}
if [ -z "$demo" ]; then
  case "${PORTAL_DB_URL:-}" in jdbc:postgresql:*) demo=false ;; *) demo=true ;; esac
fi
server=(--deploy "$home/lib/portal.war" --contextroot / --nohazelcast --port "$port" --logproperties "$home/conf/logging.properties")
# The door is closed at first and opens when the portal is there, so that nobody meets an empty server.
server+=(--postdeploycommandfile "$home/conf/open-postdeploy.asadmin")
if [ "$demo" = true ]; then
  server+=(--prebootcommandfile "$home/conf/closed-loopback-preboot.asadmin")
else
  server+=(--prebootcommandfile "$home/conf/closed-preboot.asadmin")
fi

if [ "${1:-}" = --fast ]; then
  version=$("$java" -XshowSettings:properties -version 2>&1 | awk '/java.specification.version/ { print $3 }')
  if [ "${version%%.*}" -lt 25 ]; then
    echo "run.sh --fast needs JDK 25 or later; this is $version. Leave --fast out, or set JAVA_HOME." >&2
    exit 78
  fi
  data=${PORTAL_DATA_DIR:-.data}
  cache=$data/server.aot
  unpacked=$data/server
  mkdir -p "$data"
  if [ ! -f "$cache" ] || [ ! -f "$unpacked/launch-micro.jar" ]; then
    # The server alone: with the portal deployed, JDK 25.0.3 crashes while it records (operations/start.md).
    echo "Recording the server's start, once; this takes about half a minute."
    "$java" -jar "$home/lib/payara-micro.jar" --rootdir "$unpacked" --outputlauncher >/dev/null 2>&1
    "$java" "${options[@]}" "-XX:AOTCacheOutput=$cache" -jar "$unpacked/launch-micro.jar" --nohazelcast --port "$port" \
      --prebootcommandfile "$home/conf/loopback-preboot.asadmin" >"$data/recording.log" 2>&1 &
    recording=$!
    for _ in $(seq 1 240); do
      if grep -q "ready in" "$data/recording.log" || ! kill -0 "$recording" 2>/dev/null; then break; fi
      sleep 0.5
    done
    kill "$recording" 2>/dev/null || true
    wait "$recording" || true
  fi
  if [ -f "$cache" ]; then
    options+=("-XX:AOTCache=$cache")
    jar=$unpacked/launch-micro.jar
  else
    echo "The start could not be recorded; see $data/recording.log. The portal starts as usual." >&2
  fi
fi
exec "$java" "${options[@]}" -jar "$jar" "${server[@]}"
