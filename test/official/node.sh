#!/bin/sh
# Started by the suite for every test: a fresh chain on port 9945 until SIGTERM. $1 is "False" for the slow build.
# Standard output is not read any more once the chain is announced.
case "$1 $PYTEST_CURRENT_TEST" in
  # Production parameters; blocks come every second instead of every 12.
  False*) set -- --preset default --overrides "$TAO_OFFICIAL_OVERRIDES" --block-time 1s ;;
  # A hotkey may set its children every 150 blocks. The test waits for half of them at 250 ms.
  *test_children_hotkeys*) set -- --preset localnet --block-time 100ms ;;
  *) set -- --preset localnet --block-time 250ms ;;
esac
exec "$TAO_OFFICIAL_NODE" "$TAO_OFFICIAL_CLI" sim start --fresh --port 9945 --announce "Imported #1" --quiet "$@" 2>>"$TAO_OFFICIAL_LOG"
