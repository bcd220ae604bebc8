"""Runs operations of an official wallet library: JSON list in on stdin, JSON list out into the file named by argv[1].

The libraries print progress to stdout and, when they panic, raise what is not an Exception; both are kept out of the
answers. `rs` is bittensor-wallet (Rust), `core` the wallet inside bittensor 11.
"""
import json
import os
import pty
import select
import sys
import time

try:
    import bittensor_core as core
    from bittensor.wallet import Wallet
    rs = None
    keyfile = core
    Keypair = core.Keypair
except ImportError:
    import bittensor_wallet as rs
    from bittensor_wallet import Keypair, Wallet
    keyfile = rs.keyfile


def wallet_of(op):
    return Wallet(name=op["name"], hotkey=op.get("hotkey", "default"), path=op["path"])


def described(pair):
    data = json.loads(bytes(keyfile.serialized_keypair_to_keyfile_data(pair)))
    return {"ss58": pair.ss58_address, "fields": data}


def create(op):
    wallet = wallet_of(op)
    extra = {"crypto_type": op["cryptoType"]} if "cryptoType" in op else {}
    wallet.create_new_coldkey(coldkey_password=op["password"], overwrite=True, suppress=True, **extra)
    wallet.create_new_hotkey(use_password=False, overwrite=True, suppress=True, **extra)
    return {"coldkey": wallet.coldkeypub.ss58_address, "hotkey": wallet.hotkeypub.ss58_address}


def open_wallet(op):
    wallet = wallet_of(op)
    result = {}
    if "password" in op:
        coldkey = wallet.get_coldkey(op["password"])
        result["coldkey"] = coldkey.ss58_address
        result["signatures"] = [sign(coldkey, bytes.fromhex(m)) for m in op.get("messages", [])]
        result["verified"] = [verified(coldkey, bytes.fromhex(m), s) for m, s in op.get("verify", [])]
    if op.get("pub", True):
        result["coldkeypub"] = wallet.coldkeypub.ss58_address
    if "hotkey" in op:
        result["hotkey"] = wallet.hotkey.ss58_address
        result["hotkeypub"] = wallet.hotkeypub.ss58_address
    return result


def sign(pair, message):
    return bytes(pair.sign(message)).hex()


def verified(pair, message, signature):
    return pair.verify(message, bytes.fromhex(signature))


def legacy_encrypt(op):
    return bytes(keyfile.legacy_encrypt_keyfile_data(bytes.fromhex(op["data"]), op["password"])).hex()


def from_export(op):
    return described(Keypair.create_from_encrypted_json(op["json"], op["passphrase"]))


def deserialise(op):
    return keyfile.deserialize_keypair_from_keyfile_data(op["json"].encode()).ss58_address


def set_seed(op):
    wallet = wallet_of(op)
    pair = Keypair.create_from_seed(op["seed"])
    wallet.set_coldkey(pair, encrypt=False, overwrite=True)
    wallet.set_coldkeypub(pair, overwrite=True)
    return pair.ss58_address


def env_decode(op):
    os.environ[op["variable"]] = op["value"]
    return keyfile.get_password_from_environment(op["variable"])


def env_name(op):
    return wallet_of(op).coldkey_file.env_var_name()


def open_from_env(op):
    """No password argument: the library has to find it in its variable, which the parent process set."""
    return wallet_of(op).get_coldkey().ss58_address


def prompt(op):
    """Opens the coldkey with a password typed at the library's own prompt."""
    program = (
        "import sys; Wallet = __import__(sys.argv[1], fromlist=['Wallet']).Wallet\n"
        "print('OPENED', Wallet(name=sys.argv[2], path=sys.argv[3]).get_coldkey().ss58_address)"
    )
    module = "bittensor.wallet" if rs is None else "bittensor_wallet"
    pid, terminal = pty.fork()
    if pid == 0:
        os.execv(sys.executable, [sys.executable, "-c", program, module, op["name"], op["path"]])
    output = b""
    typed = False
    deadline = time.time() + 60
    while time.time() < deadline:
        ready, _, _ = select.select([terminal], [], [], 1)
        if not ready:
            continue
        try:
            chunk = os.read(terminal, 4096)
        except OSError:
            break
        if not chunk:
            break
        output += chunk
        if not typed and b"assword" in output:
            typed = True
            time.sleep(0.3)
            os.write(terminal, op["password"].encode() + b"\n")
    os.waitpid(pid, 0)
    return b"OPENED" in output


OPERATIONS = {
    "create": create,
    "open": open_wallet,
    "encrypt": lambda op: bytes(keyfile.encrypt_keyfile_data(bytes.fromhex(op["data"]), op["password"])).hex(),
    "decrypt": lambda op: bytes(keyfile.decrypt_keyfile_data(bytes.fromhex(op["data"]), op["password"])).hex(),
    "legacyEncrypt": legacy_encrypt,
    "mnemonic": lambda op: described(Keypair.create_from_mnemonic(op["mnemonic"], *op.get("type", []))),
    "uri": lambda op: described(Keypair.create_from_uri(op["uri"], *op.get("type", []))),
    "export": from_export,
    "deserialise": deserialise,
    "setSeed": set_seed,
    "envName": env_name,
    "envDecode": env_decode,
    "openFromEnv": open_from_env,
    "prompt": prompt,
    "seal": lambda op: bytes(Keypair.encrypt_for(op["recipient"], bytes.fromhex(op["data"]))).hex(),
    "unseal": lambda op: bytes(wallet_of(op).hotkey.decrypt(bytes.fromhex(op["data"]))).hex(),
}


def run(op):
    try:
        return {"value": OPERATIONS[op["op"]](op)}
    except KeyboardInterrupt:
        raise
    except BaseException as error:  # a Rust panic is no Exception
        return {"error": type(error).__name__}


results = [run(op) for op in json.load(sys.stdin)]
with open(sys.argv[1], "w") as answers:
    json.dump(results, answers)
