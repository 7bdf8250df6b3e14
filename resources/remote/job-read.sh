# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2154 # root is set by the prologue
#
# job-read.sh ID OFFSET: waits up to four seconds until a job has printed more than OFFSET bytes or has
# ended, and prints
#     job running|ended|died EXIT-CODE LENGTH
#     LENGTH bytes of its log from OFFSET on, line feed
# EXIT-CODE is - unless it ended. At most 1 MiB at a time. Writes nothing.
#
# Exit codes: 0 read; 4 there is no such job, or this is no name of one.

id=$1
offset=$2
folder="$root/run/lanekeeper/$id"
most=1048576

case $id in
'' | *[!A-Za-z0-9-]* | -*) exit 4 ;;
esac
case $offset in
'' | *[!0-9]*) exit 4 ;;
esac
[ -e "$folder/started" ] || exit 4

# A lock that can be had is held by nobody, so what ran has ended, one way or the other.
look() {
    state=running
    code=-
    if flock -n "$folder/lock" true; then state=died; fi
    if [ -e "$folder/status" ]; then
        state=ended
        read -r code <"$folder/status"
    fi
    size=$(wc -c <"$folder/log")
}

tries=0
look
while [ "$state" = running ] && [ "$size" -le "$offset" ] && [ "$tries" -lt 20 ]; do
    sleep 0.2
    tries=$((tries + 1))
    look
done
length=$((size - offset))
[ "$length" -ge 0 ] || length=0
if [ "$length" -gt "$most" ]; then # the rest of the log comes before the end
    length=$most
    state=running
    code=-
fi
printf 'job %s %s %d\n' "$state" "$code" "$length"
tail -c "+$((offset + 1))" "$folder/log" | head -c "$length"
printf '\n'
