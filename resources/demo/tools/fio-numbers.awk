# What the stand-in for fio says: what=line for a line of progress, what=json for its answer.
function jitter(share) { return 1 + share * (2 * rand() - 1) }
function flow(name, bytes, rate, latency) {
    printf "      \"%s\" : {\n        \"io_bytes\" : %.0f,\n        \"bw_bytes\" : %.0f,\n        \"bw\" : %.0f,\n", name, rate * bytes * seconds, rate * bytes, rate * bytes / 1024
    printf "        \"iops\" : %.6f,\n        \"runtime\" : %d,\n        \"total_ios\" : %.0f,\n", rate, seconds * 1000, rate * seconds
    printf "        \"clat_ns\" : {\n          \"min\" : %.0f,\n          \"max\" : %.0f,\n          \"mean\" : %.6f,\n          \"stddev\" : %.6f,\n", latency / 3, latency * 40, latency, latency / 5
    percentiles(latency, rate * seconds)
    printf "        }\n      }"
}
function percentiles(latency, number, i, count, at, by) {
    count = split("1 5 10 25 50 75 90 95 99 99.5 99.9 99.95 99.99", at, " ")
    split("0.55 0.68 0.74 0.85 0.97 1.08 1.25 1.4 2.1 2.8 5.5 8 19", by, " ")
    printf "          \"N\" : %.0f,\n          \"percentile\" : {\n", number
    for (i = 1; i <= count; i++) printf "            \"%.6f\" : %.0f%s\n", at[i], latency * by[i], i < count ? "," : ""
    printf "          }\n"
}
BEGIN {
    srand(seed)
    cost = slower / 100
    # A drive of PCIe 4.0: 6.6 GB/s, 58 us for a read of flash, 12 us for a write into its cache, 1.4 million at most.
    read_latency = (58000 + bs * 0.15) * cost * jitter(0.03)
    write_latency = (12000 + bs * 0.2) * cost * jitter(0.03)
    latency = rw ~ /read/ ? read_latency : write_latency
    if (rw == "randrw") latency = 0.7 * read_latency + 0.3 * write_latency
    rate = depth * 1e9 / latency
    most = 6.6e9 / bs * jitter(0.02)
    if (rate > most) rate = most
    if (rate > 1.1e6 / cost) rate = 1.1e6 / cost * jitter(0.03)
    flush = 0
    if (fsync > 0) {
        flush = 21000 * cost * jitter(0.05)
        rate = 1e9 / (write_latency + flush)
    }
    if (depth > 1) { read_latency = write_latency = depth * 1e9 / rate }
    reads = rw == "randrw" ? 0.7 * rate : rw ~ /read/ ? rate : 0
    writes = rate - reads
    if (what == "line") {
        printf "Jobs: 1 (f=1): [m(1)][50.0%%]["
        if (reads > 0) printf "r=%.0fKiB/s%s", reads * bs / 1024, (writes > 0 ? "," : "")
        if (writes > 0) printf "w=%.0fKiB/s", writes * bs / 1024
        printf "]["
        if (reads > 0) printf "r=%.0f%s", reads, (writes > 0 ? "," : "")
        if (writes > 0) printf "w=%.0f", writes
        printf " IOPS][eta 00m:01s]\n"
        exit
    }
    printf "{\n  \"fio version\" : \"fio-3.39\",\n  \"jobs\" : [\n    {\n      \"jobname\" : \"lanekeeper\",\n      \"groupid\" : 0,\n      \"error\" : 0,\n"
    if (reads > 0) { flow("read", bs, reads, read_latency); printf ",\n" }
    if (writes > 0) { flow("write", bs, writes, write_latency); printf ",\n" }
    if (flush > 0) {
        printf "      \"sync\" : {\n        \"total_ios\" : %.0f,\n        \"lat_ns\" : {\n          \"mean\" : %.6f,\n", rate * seconds, flush
        percentiles(flush, rate * seconds)
        printf "        }\n      },\n"
    }
    printf "      \"usr_cpu\" : %.2f,\n      \"sys_cpu\" : %.2f\n    }\n  ]\n}\n", 4 * jitter(0.2), 11 * jitter(0.2)
}
