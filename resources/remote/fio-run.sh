# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2154 # root is set by the prologue
#
# fio-run.sh ABOUT device|file PLACE CONTROLLER SERIAL BYTES RUN…: one measurement, as a job. PLACE is a device, which
# is only read, or a folder. There a new file of BYTES is made that has no name from then on: descriptor 7 is
# the only way to it, so it goes away with the last process that has it open, however that ends. RUN is
#     fill | JOB-NUMBER RUN-NUMBER
# and below it fio's arguments, one a line. Before each run of a device, CONTROLLER (such as nvme0) must still have
# SERIAL, unless they are empty. Prints, besides fio's own lines of progress:
#     lk about LENGTH, line feed, ABOUT, line feed
#     lk throttled SECONDS                  by the drive's own count, before and after, where nvme-cli is there
#     lk run NAME TIME                      a run begins; the time in seconds
#     lk tick TIME MILLICELSIUS|-           every second while fio runs
#     lk result NAME EXIT-CODE LENGTH, line feed, what fio printed, line feed
#     lk end
#
# Exit codes: 0 every run ended, well or not; 3 the file cannot be made; 10 another drive is there now; 143 stopped.

about=$1
kind=$2
place=$3
controller=$4
serial=$5
bytes=$6
shift 6
work=$PWD
worker=''
ticker=''
most=1048576 # bytes of one answer of fio's

. ./parts/prove-device.sh

now() { date +%s.%N | sed 's/[^0-9.].*//'; }

# print_sized HEAD: standard input behind a line that tells its length.
print_sized() {
    head -c "$most" >"$work/sized"
    printf '\nlk %s %d\n' "$1" "$(wc -c <"$work/sized")"
    cat "$work/sized"
    echo
}

temperature() {
    for file in "$root/sys/class/nvme/$controller"/hwmon*/temp1_input "$root/sys/class/nvme/$controller"/device/hwmon/hwmon*/temp1_input; do
        first_line "$file" && return
    done
    value=-
}

tick() {
    while sleep 1; do
        temperature
        printf '\nlk tick %s %s\n' "$(now)" "$value"
    done
}

# The drive's own count of seconds in which it slowed itself down (NVMe: thermal management temperature 1 and 2).
throttled() {
    [ -n "$controller" ] && command -v nvme >/dev/null || return 0
    nvme smart-log -o json "/dev/$controller" 2>/dev/null |
        sed -n 's/.*"thm_temp[12]_total_time" *: *\([0-9]\{1,12\}\).*/\1/p' |
        awk '{ sum += $1; seen = 1 } END { if (seen) printf "\nlk throttled %.0f\n", sum }'
}

# shellcheck disable=SC2317 # called by traps
stop() {
    trap '' TERM INT HUP
    [ -z "$ticker" ] || kill -s KILL "$ticker" 2>/dev/null
    # A shell that was just forked to become fio may still lose the first one.
    for _ in 1 2; do
        [ -z "$worker" ] || kill "$worker" 2>/dev/null
        sleep 0.2
    done
    wait
    exit 143
}
trap stop TERM INT HUP

make_file() {
    cd "$root$place" || return
    # Of one that was killed between these lines an empty file is left.
    for left in .lanekeeper-measurement-*; do
        if [ -f "$left" ] && [ ! -L "$left" ] && [ ! -s "$left" ]; then rm -f "$left"; fi
    done
    file=".lanekeeper-${work##*/}"
    (set -C && : >"$file") || return # made anew, never one that is there
    exec 7<>"$file" && rm -f "$file" && cd "$work" || return
    # What is open now must be that empty file, whoever else may write in the folder.
    [ -f /proc/self/fd/7 ] && [ "$(stat -L -c '%h %s' /proc/self/fd/7)" = '0 0' ] && truncate -s "$bytes" /proc/self/fd/7
}

check_drive() {
    [ "$kind" = device ] && [ -n "$controller" ] || return 0
    first_line "$root/sys/class/nvme/$controller/serial" || value=''
    [ "$value" = "$serial" ] || mismatch "$controller: serial $value instead of $serial"
}

# run_fio NAME ARGUMENTS, one a line
run_fio() {
    check_drive
    rm -f "$work/result.json"
    printf '\nlk run %s %s\n' "$1" "$(now)"
    set -f
    IFS='
'
    # shellcheck disable=SC2086 # one argument a line
    fio $2 </dev/null 2>"$work/complaint" &
    worker=$!
    unset IFS
    set +f
    tick 7<&- &
    ticker=$!
    wait "$worker"
    code=$?
    worker=''
    kill -s KILL "$ticker" # one that was just forked would lose a milder signal
    wait "$ticker" 2>/dev/null
    ticker=''
    { head -c 4000 "$work/complaint"; [ ! -e "$work/result.json" ] || cat "$work/result.json"; } | print_sized "result $1 $code"
}

printf '%s' "$about" | print_sized about
if [ "$kind" = file ]; then make_file || exit 3; fi
throttled
for run in "$@"; do
    run_fio "${run%%
*}" "${run#*
}"
done
throttled
printf '\nlk end\n'
