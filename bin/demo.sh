#!/bin/sh
# A first subnet from the terminal. Every step is a command line as one would type it, printed before it runs; the first
# that fails ends the story. Started by `npm run demo`, which gives it a home of its own.
set -eu

say() { printf '\n# %s\n' "$1"; }
run() {
  printf '$ %s\n' "$1"
  eval "$1"
}
# What a step later in the pipe needs of a JSON document: pick 'doc.data.netuid'
pick() {
  node -p "const doc = JSON.parse(require('fs').readFileSync(0, 'utf8')); if (!doc.ok) throw new Error(doc.error.message); $1"
}

say 'Keys. The coldkeys of owner and validator are encrypted; their password comes from BT_WALLET_PASSWORD.'
run 'tao wallet create --wallet-name owner --hotkey owner'
run 'tao wallet create --wallet-name validator --hotkey v1'
run 'for i in 2 3; do tao wallet new-hotkey --wallet-name validator --hotkey v$i --quiet; done'
run 'tao wallet create --wallet-name miner --hotkey m1 --no-use-password'
run 'for i in 2 3 4; do tao wallet new-hotkey --wallet-name miner --hotkey m$i --quiet; done'
run 'tao wallet create --wallet-name root --uri //Alice'
run 'tao wallet list'
run 'for name in owner validator; do tao wallet unlock --wallet-name $name --for 15m; done'

say 'Money. On a simulated chain it is there for the asking.'
run 'for name in owner validator miner; do tao sim fund --wallet-name $name --amount 20000; done'

say 'A subnet of its own.'
run 'netuid=$(tao subnets create --wallet-name owner --hotkey owner --yes --json | pick doc.data.netuid)'
run 'tao subnets start --wallet-name owner --netuid $netuid --yes'
run 'tao sudo set --wallet-name owner --netuid $netuid --param commit_reveal_weights_enabled --value false --yes'
run 'tao sudo set --wallet-name root --netuid $netuid --param subnet_emission_enabled --value true --as-root --yes'

say 'Three validators and four miners register; the validators stake.'
run 'for i in 1 2 3; do tao subnets register --wallet-name validator --hotkey v$i --netuid $netuid --yes; done'
run 'for i in 1 2 3 4; do tao subnets register --wallet-name miner --hotkey m$i --netuid $netuid --yes; done'
run 'for i in 1 2 3; do tao stake add --wallet-name validator --hotkey v$i --netuid $netuid --amount ${i}0 --tolerance 10% --yes; done'

say 'The first epoch gives the validators their permits; then they judge the miners.'
run 'tao sim warp --epochs 1 --netuid $netuid'
run 'miners=$(tao subnets show --netuid $netuid --json | pick "doc.data.neurons.slice(-4).map(({ uid }) => uid).join()")'
run 'tao weights set --wallet-name validator --hotkey v1 --netuid $netuid --uids $miners --weights 4,3,2,1 --yes'
run 'tao weights set --wallet-name validator --hotkey v2 --netuid $netuid --uids $miners --weights 0.4,0.4,0.1,0.1 --yes'
run 'tao weights show --netuid $netuid --json | pick "doc.data.validators[0].weights.map((pair) => pair.join(\":\")).join(\"\\n\")" | tao weights set --wallet-name validator --hotkey v3 --netuid $netuid --weights - --yes'

say 'Two epochs later: who earned what, and why it adds up.'
run 'tao sim warp --epochs 2 --netuid $netuid'
run 'tao emission show --netuid $netuid'

say 'The validator takes some of it home.'
run 'tao stake list --wallet-name validator'
run 'tao stake remove --wallet-name validator --hotkey v3 --netuid $netuid --amount 10 --tolerance 10% --yes'
run 'tao wallet balance --all'

say 'Every rao is accounted for.'
run 'tao sim status --check'
run 'tao wallet lock'
