# Reads one hostpci value from standard input.
# mode=check: prints what Proxmox's schema has against it, nothing when it is right (key is the
# option's name). mode=fields: prints "key value" for each field.

function problem(where, text) {
    print key where ": " text
}

function is_boolean(text) {
    return tolower(text) ~ /^(0|1|on|off|yes|no|true|false)$/
}

function check_field(name, value, number, count, ids) {
    if (name == "host") {
        count = split(value, ids, ";")
        for (number = 1; number <= count; number++)
            if (ids[number] !~ /^([0-9a-f][0-9a-f][0-9a-f][0-9a-f]+:)?[0-9a-f][0-9a-f]:[0-9a-f][0-9a-f](\.[0-9a-f])?$/)
                bad = bad key ".host: value does not match the regex pattern\n"
    } else if (name == "mapping") {
        if (value !~ /^[A-Za-z][A-Za-z0-9_-]+$/)
            bad = bad key ".mapping: invalid configuration ID '" value "'\n"
    } else if (name == "pcie" || name == "rombar" || name == "x-vga" || name == "legacy-igd") {
        if (!is_boolean(value))
            bad = bad key "." name ": type check ('boolean') failed - got '" value "'\n"
    } else if (name == "driver") {
        if (value != "vfio" && value != "keep")
            bad = bad key ".driver: value '" value "' does not have a value in the enumeration 'vfio, keep'\n"
    } else if (name ~ /^(sub-)?(vendor|device)-id$/) {
        if (value !~ /^0x[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]$/)
            bad = bad key "." name ": value does not match the regex pattern\n"
    } else if (name != "romfile" && name != "mdev") {
        bad = bad key "." name ": property is not defined in schema and the schema does not allow additional properties\n"
    }
}

{
    count = split($0, parts, ",")
    for (i = 1; i <= count; i++) {
        at = index(parts[i], "=")
        name = at ? substr(parts[i], 1, at - 1) : "host"
        value = at ? substr(parts[i], at + 1) : parts[i]
        if (name in seen)
            bad = bad key ": duplicate key in comma-separated list property: " name "\n"
        seen[name] = 1
        if (mode == "fields")
            print name " " value
        else
            check_field(name, value)
    }
}

END {
    if (mode == "check" && bad != "")
        printf "%s: invalid format - format error\n%s", key, bad
}
