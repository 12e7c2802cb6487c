#!/bin/sh
# The hub as on a small machine: one core, and at most 256 MB of memory of its own (heap and anonymous mappings).
# KITH=<path of kith> bench tests/peers/small-hub.sh
exec taskset -c 0 prlimit --data=268435456 "$KITH" "$@"
