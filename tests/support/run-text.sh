# Runs any text: how tests say what a node should do. Never part of the program.
eval "$1"
