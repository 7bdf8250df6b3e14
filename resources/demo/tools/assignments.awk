# Reads a shell file's assignments as sh would, and prints the last value of the variable "wanted". Runs
# nothing: a value made by a command makes this fail, like a quote without an end does.

function fail(text) {
    print FILENAME ": " FNR ": " text | "cat >&2"
    failed = 2
    exit 2
}

# The value of the variable whose name starts at "at" in text, behind the $.
function variable(text,    name, rest) {
    rest = substr(text, at)
    if (rest ~ /^\{[A-Za-z_][A-Za-z0-9_]*\}/) {
        name = substr(rest, 2, index(rest, "}") - 2)
        at += length(name) + 2
    } else if (match(rest, /^[A-Za-z_][A-Za-z0-9_]*/)) {
        name = substr(rest, 1, RLENGTH)
        at += RLENGTH
    } else {
        isCommand = 1
        return ""
    }
    return value[name]
}

# The first word of text, without its quotes.
function word(text,    result, quote, letter) {
    result = ""
    quote = ""
    isCommand = 0
    at = 1
    while (at <= length(text)) {
        letter = substr(text, at++, 1)
        if (quote == "'") {
            if (letter == quote) quote = ""
            else result = result letter
        } else if (letter == "\\") {
            letter = substr(text, at++, 1)
            if (quote == "\"" && letter !~ /["$`\\]/) result = result "\\"
            result = result letter
        } else if (letter == "`") isCommand = 1
        else if (letter == "$") result = result variable(text)
        else if (letter == quote) quote = ""
        else if (quote == "" && (letter == "\"" || letter == "'")) quote = letter
        else if (quote == "" && letter ~ /[ \t;&#]/) break
        else result = result letter
        if (isCommand && quote == "") break
    }
    if (quote != "" && !isCommand) fail("Syntax error: Unterminated quoted string")
    return result
}

/^[ \t]*(export[ \t]+)?[A-Za-z_][A-Za-z0-9_]*=/ {
    text = $0
    sub(/^[ \t]*(export[ \t]+)?/, "", text)
    name = substr(text, 1, index(text, "=") - 1)
    value[name] = word(substr(text, index(text, "=") + 1))
    if (isCommand && name == wanted) fail("this simulated node runs no commands to find " name)
}

END {
    if (failed) exit failed
    print value[wanted]
}
