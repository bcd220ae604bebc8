"""What the scenarios in this folder share: observations by name, printed as one JSON document for the test to judge."""

import json
import os
import sys
import traceback

URL = sys.argv[1]
OBSERVED = {}


def plain(value):
    """Values of the official libraries as JSON has them."""
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple, set)):
        return [plain(item) for item in value]
    if isinstance(value, (str, bool, float, type(None))):
        return value
    if isinstance(value, int):
        return str(value) if abs(value) > 2**53 else value
    if hasattr(value, "rao"):
        return int(value.rao)
    if hasattr(value, "item"):
        return value.item()
    return str(value)


def note(name, value):
    OBSERVED[name] = plain(value)


def finish(error=None):
    """Prints what was observed, and where the scenario broke off if it did. Threads of the libraries must not keep us."""
    if error is not None:
        OBSERVED["error"] = "".join(traceback.format_exception(error))
    sys.stdout.flush()
    print("\n" + json.dumps(OBSERVED))
    sys.stdout.flush()
    os._exit(0)


def wallet_of(wallet_class, keypair_class, uri):
    """A wallet whose coldkey and hotkey are both the development key."""
    keypair = keypair_class.create_from_uri(uri)
    wallet = wallet_class(name=uri.strip("/"), path=os.path.join(os.environ["HOME"], "wallets"))
    wallet.set_coldkey(keypair=keypair, encrypt=False, overwrite=True)
    wallet.set_coldkeypub(keypair=keypair, encrypt=False, overwrite=True)
    wallet.set_hotkey(keypair=keypair, encrypt=False, overwrite=True)
    return wallet
