"""The bittensor SDK 10 from a first look at the chain to weights, as a subnet owner, a miner and a staker would use it."""

import bittensor as bt
from bittensor.core.metagraph import Metagraph
from bittensor.utils.balance import Balance
from bittensor_wallet import Keypair, Wallet

from observe import URL, finish, note, wallet_of


def answer(response):
    """What a transaction method says."""
    data = response.extrinsic_receipt
    return {
        "success": response.success,
        "message": response.message,
        "error": None if response.error is None else str(response.error),
        "fee": None if response.extrinsic_fee is None else response.extrinsic_fee.rao,
        "paid": None if data is None or response.extrinsic_fee is None else data.total_fee_amount,
    }


def mine_to_next_epoch(subtensor, netuid):
    blocks = subtensor.get_next_epoch_start_block(netuid) + 1 - subtensor.block
    subtensor.substrate.rpc_request("dev_mine", [blocks])


def main():
    alice = wallet_of(Wallet, Keypair, "//Alice")
    bob = wallet_of(Wallet, Keypair, "//Bob")
    subtensor = bt.Subtensor(network=URL)
    note("block", subtensor.block)
    note("isFast", subtensor.is_fast_blocks())
    note("balance", subtensor.get_balance(bob.coldkeypub.ss58_address))
    note("burnCost", subtensor.get_subnet_burn_cost())
    note("netuids", subtensor.get_all_subnets_netuid())

    note("transfer", answer(subtensor.transfer(
        alice, destination_ss58=bob.coldkeypub.ss58_address, amount=Balance.from_tao(1.5))))
    note("balanceAfter", subtensor.get_balance(bob.coldkeypub.ss58_address))
    note("tooMuch", answer(subtensor.transfer(
        alice, destination_ss58=bob.coldkeypub.ss58_address, amount=Balance.from_tao(5_000_000))))

    note("created", answer(subtensor.register_subnet(alice)))
    netuid = max(subtensor.get_all_subnets_netuid())
    note("netuid", netuid)
    note("beforeStart", answer(subtensor.add_stake(
        alice, netuid=netuid, hotkey_ss58=alice.hotkey.ss58_address, amount=Balance.from_tao(1))))
    note("started", answer(subtensor.start_call(alice, netuid=netuid)))
    note("registered", answer(subtensor.burned_register(bob, netuid=netuid)))
    note("uid", subtensor.get_uid_for_hotkey_on_subnet(bob.hotkey.ss58_address, netuid))

    stake = dict(netuid=netuid, hotkey_ss58=alice.hotkey.ss58_address)
    note("staked", answer(subtensor.add_stake(alice, amount=Balance.from_tao(50), **stake)))
    # After a shielded submission the SDK waits for further blocks, which come only with time.
    subtensor.substrate.rpc_request("dev_setBlockBuildMode", [{"interval": 100}])
    note("shielded", answer(subtensor.add_stake(alice, amount=Balance.from_tao(5), mev_protection=True, **stake)))
    subtensor.substrate.rpc_request("dev_setBlockBuildMode", ["Instant"])
    owned = subtensor.get_stake(alice.coldkeypub.ss58_address, alice.hotkey.ss58_address, netuid)
    note("stake", owned)
    note("unstaked", answer(subtensor.unstake(alice, amount=Balance.from_tao(1).set_unit(netuid), **stake)))

    for call in ("sudo_set_admin_freeze_window", {"window": 0}), (
        "sudo_set_weights_set_rate_limit", {"netuid": netuid, "weights_set_rate_limit": 0}):
        inner = subtensor.compose_call("AdminUtils", *call)
        outer = subtensor.compose_call("Sudo", "sudo", {"call": inner})
        note(call[0], answer(subtensor.sign_and_send_extrinsic(outer, alice)))
    note("committed", answer(subtensor.set_weights(alice, netuid, uids=[0, 1], weights=[0.5, 0.5], block_time=0.25)))
    note("pending", len(subtensor.get_timelocked_weight_commits(netuid)))
    salt = [4, 8, 15, 16, 23, 42]
    hidden = dict(netuid=netuid, salt=salt, uids=[0, 1], weights=[65_535, 32_768])
    waited = dict(wait_for_inclusion=True, wait_for_finalization=True)
    mine_to_next_epoch(subtensor, netuid)
    note("hidden", answer(subtensor.commit_weights(alice, **hidden, **waited)))
    note("tooEarly", answer(subtensor.reveal_weights(alice, **hidden, max_attempts=1)))
    mine_to_next_epoch(subtensor, netuid)
    note("revealed", answer(subtensor.reveal_weights(alice, **hidden)))
    note("revealedWeights", subtensor.weights(netuid))
    off = subtensor.compose_call(
        "AdminUtils", "sudo_set_commit_reveal_weights_enabled", {"netuid": netuid, "enabled": False})
    note("direct", answer(subtensor.sign_and_send_extrinsic(off, alice)))
    note("weighed", answer(subtensor.set_weights(alice, netuid, uids=[0, 1], weights=[0.5, 0.5])))
    note("weights", subtensor.weights(netuid))

    metagraph: Metagraph = subtensor.metagraph(netuid, lite=False)
    note("metagraph", {"n": metagraph.n, "hotkeys": metagraph.hotkeys, "name": metagraph.name})
    dynamic = subtensor.subnet(netuid)
    note("dynamic", {"netuid": dynamic.netuid, "tempo": dynamic.tempo, "symbol": dynamic.symbol, "price": dynamic.price})
    note("subnets", [info.netuid for info in subtensor.all_subnets()])
    parameters = subtensor.get_subnet_hyperparameters(netuid)
    note("parameters", {"tempo": parameters.tempo, "max_validators": parameters.max_validators,
                        "commit_reveal": parameters.commit_reveal_weights_enabled})
    note("neurons", [(neuron.uid, neuron.hotkey) for neuron in subtensor.neurons_lite(netuid)])
    note("stakeInfo", [(info.netuid, info.stake) for info in subtensor.get_stake_info_for_coldkey(
        alice.coldkeypub.ss58_address)])
    note("delegates", len(subtensor.get_delegates()))


try:
    main()
    finish()
except BaseException as error:  # the test shows it
    finish(error)
