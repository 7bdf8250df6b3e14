# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2154 # root is set by the prologue
#
# job-start.sh ID SECONDS SCRIPT: starts SCRIPT (gzip, base64) so that it outlives this connection, and
# ends it after SECONDS. What it prints goes to a log in /run/lanekeeper/ID, and at its end its exit
# code beside it (124: it took too long). A lock is held there while it runs, so that one that was
# killed can be told from one that runs. To start what is started already is no error.
#
# Exit codes: 0 it is started; 2 no such ID or time is possible; 6 the folder cannot be written.

id=$1
seconds=$2
folder="$root/run/lanekeeper/$id"
umask 077

case $id in
'' | *[!A-Za-z0-9-]* | -*) exit 2 ;;
esac
case $seconds in
'' | *[!0-9]*) exit 2 ;;
esac

mkdir -p "$root/run/lanekeeper" || exit 6
mkdir "$folder" 2>/dev/null || { [ -d "$folder" ] || exit 6; }
exec 8>"$folder/start" || exit 6
flock -w 10 8 || exit 6
[ ! -e "$folder/started" ] || exit 0

printf '%s' "$3" | base64 -d | gzip -dc >"$folder/script" || exit 6
cat >"$folder/run" <<'END' || exit 6
cd "${0%/*}" || exit 6
exec 9>lock
flock 9 || exit 6
timeout -k 10 "$1" sh ./script >log 2>&1 </dev/null 8>&- 9>&- &
worker=$!
echo "$worker" >leader
: >started
wait "$worker"
echo $? >status.new
mv status.new status
END
: >"$folder/log" || exit 6

if command -v systemd-run >/dev/null && [ -d "$root/run/systemd/system" ]; then
    systemd-run --quiet --collect --unit="lanekeeper-$id" --setenv=PATH="$PATH" \
        sh "$folder/run" "$seconds" </dev/null >"$folder/complaint" 2>&1 8>&- && begun=yes
fi
[ -n "${begun-}" ] || setsid sh "$folder/run" "$seconds" </dev/null >/dev/null 2>&1 8>&- &

tries=0
while [ ! -e "$folder/started" ] && [ "$tries" -lt 50 ]; do
    sleep 0.1
    tries=$((tries + 1))
done
[ -e "$folder/started" ] || exit 6
