#!/usr/bin/env bash
# Serves the built site until Ctrl-C, SIGTERM, or the Maven that started it is gone.
set -u
server=$1
parent=$PPID
log="$server/standalone/log/server.log"
export LMS_DATA="${LMS_DATA:-$HOME/.lms}"
mkdir -p "$LMS_DATA"
offset="${LMS_PORT_OFFSET:-0}"
port=$((8080 + offset))
export LMS_BASE_URL="${LMS_BASE_URL:-http://localhost:$port}"

rm -f "$log"
LAUNCH_JBOSS_IN_BACKGROUND=1 "$server/bin/standalone.sh" -Djboss.socket.binding.port-offset="$offset" -Djava.net.preferIPv4Stack=true >/dev/null 2>&1 </dev/null &
jboss=$!

stop() {
  # The Maven that read our words may be gone already: writing must not end us before the server is.
  trap '' INT TERM PIPE
  kill -TERM "$jboss" 2>/dev/null
  echo "Stopping the server ..." 2>/dev/null
  wait "$jboss" 2>/dev/null
  echo "Stopped. Your data stay in $LMS_DATA." 2>/dev/null
  exit 0
}
trap stop INT TERM

answers() { (exec 3<>"/dev/tcp/127.0.0.1/$port" && printf 'GET /sign-in HTTP/1.0\r\nHost: localhost:%s\r\n\r\n' "$port" >&3 && head -n 1 <&3 | grep -q ' 200') 2>/dev/null; }

echo "Starting the server ..."
until answers; do
  kill -0 "$jboss" 2>/dev/null || { echo "The server did not start; the end of $log:"; tail -n 40 "$log"; exit 1; }
  if grep -q 'WFLYCTL0186\|WFLYSRV0026.*with errors\|WFLYSRV0055' "$log" 2>/dev/null; then
    echo "The server started with errors; see $log:"; grep -m 5 -E 'ERROR|Caused by' "$log"; kill -TERM "$jboss"; wait "$jboss"; exit 1
  fi
  kill -0 "$parent" 2>/dev/null || stop
  sleep 1
done

cat <<TXT

  APEC SME Innovation Center is open:  $LMS_BASE_URL/

TXT
if [ "${LMS_DEMO:-}" != "false" ] && [ -z "${LMS_DB_URL:-}" ]; then
cat <<TXT
  Demo accounts (password: demo)
    owner         runs a small firm         policy        makes policy
    professional  advises firms             instructor    authors courses
    coordinator   speaks for an economy     secretariat   runs the Center
    admin         people and roles

TXT
fi
echo "  Data: $LMS_DATA   Log: $log   Stop: Ctrl-C"
echo

while kill -0 "$jboss" 2>/dev/null; do
  kill -0 "$parent" 2>/dev/null || stop
  sleep 1 &
  wait $!
done
