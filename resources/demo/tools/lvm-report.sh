# Joins the rows of those physical volumes that the host can see now. The caller sets kind.
printf '{"report":[{"%s":[' "$kind"
separator=''
for file in "$root/.simulated/$kind"/*; do
    [ -e "$root/sys/class/block/${file##*/}" ] || continue
    printf '%s' "$separator"
    cat "$file"
    separator=','
done
printf ']}]}\n'
