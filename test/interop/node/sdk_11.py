"""The bittensor SDK 11 from a first look at the chain to weights: its reads, its intents and its plans."""

from types import SimpleNamespace

import bittensor as bt
from bittensor.keyfiles import Keypair

from observe import URL, finish, note


def keys_of(uri):
    pair = Keypair.create_from_uri(uri)
    return SimpleNamespace(coldkey=pair, coldkeypub=pair, hotkey=pair)


def answer(result):
    return {
        "success": result.success,
        "message": result.message,
        "error": None if result.error is None else [result.error.name, str(result.error.code)],
        "fee": result.fee,
        "id": result.extrinsic_id,
        "data": result.data,
    }


def main():
    alice, bob = keys_of("//Alice"), keys_of("//Bob")
    bob_address = bob.coldkey.ss58_address
    alice_address = alice.coldkey.ss58_address
    chain = bt.Subtensor(URL)

    def run(intent, wallet=alice, **options):
        return answer(chain.execute(intent, wallet, **options))

    note("block", chain.block)
    note("spec", chain.spec_version)
    note("isFast", chain.is_fast_blocks())
    note("balance", chain.balances.get(bob_address))
    note("netuids", [info.netuid for info in chain.subnets.all()])

    transfer = bt.Transfer(dest_ss58=bob_address, amount_tao=1.5)
    note("planned", chain.plan(transfer, alice).fee)
    note("transfer", run(transfer))
    note("balanceAfter", chain.balances.get(bob_address))

    note("created", run(bt.RegisterSubnet()))
    netuid = max(info.netuid for info in chain.subnets.all())
    note("netuid", netuid)
    note("beforeStart", run(bt.AddStake(netuid=netuid, hotkey_ss58=alice_address, amount_tao=1)))
    note("started", run(bt.StartCall(netuid=netuid)))
    # Its own intent reads a storage item that only newer chains have.
    register = bt.calls.SubtensorModule.burned_register(netuid=netuid, hotkey=bob_address)
    note("registered", answer(chain.submit_call(register, bob)))

    note("staked", run(bt.AddStake(netuid=netuid, hotkey_ss58=alice_address, amount_tao=20)))
    # On a connection of its own: afterwards it counts nonces from the carrier's, and not from the inner transaction's.
    more = bt.AddStake(netuid=netuid, hotkey_ss58=alice_address, amount_tao=5)
    note("shielded", answer(bt.Subtensor(URL).submit_shielded(more, alice)))
    chain = bt.Subtensor(URL)
    note("unstaked", run(bt.RemoveStake(netuid=netuid, hotkey_ss58=alice_address, amount_alpha=1)))

    def admin(name, **arguments):
        return chain.compose(getattr(bt.calls.AdminUtils, name)(**arguments))

    for call in (admin("sudo_set_admin_freeze_window", window=0),
                 admin("sudo_set_weights_set_rate_limit", netuid=netuid, weights_set_rate_limit=0)):
        note("sudo", answer(chain.submit_call(bt.calls.Sudo.sudo(call=call), alice)))
    # Its own intent reads a storage item that only newer chains have.
    weights = dict(netuid=netuid, dests=[0, 1], weights=[65_535, 65_535], version_key=0)
    note("hidden", answer(chain.submit_call(bt.calls.SubtensorModule.set_weights(**weights), alice, signer="hotkey")))
    note("direct", run(bt.SetHyperparameter(netuid=netuid, name="commit_reveal_weights_enabled", value=False)))
    note("weighed", answer(chain.submit_call(bt.calls.SubtensorModule.set_weights(**weights), alice, signer="hotkey")))
    note("weights", chain.query(bt.storage.SubtensorModule.Weights, [netuid, 0]))

    metagraph = chain.subnets.metagraph(netuid)
    note("metagraph", {"netuid": metagraph.netuid, "hotkeys": [neuron.hotkey for neuron in metagraph.neurons]})
    note("neurons", [(neuron.uid, neuron.hotkey) for neuron in chain.neurons.all(netuid)])
    note("parameters", chain.read("subnet_hyperparameters", netuid=netuid))
    note("position", chain.read("stake_for_coldkey", coldkey_ss58=alice_address))
    note("quote", chain.read("quote_stake", netuid=netuid, amount_tao=1))
    note("prices", chain.read("alpha_prices"))


try:
    main()
    finish()
except BaseException as error:  # the test shows it
    finish(error)
