"""A pytest plugin: one JSON document per finished test, in the file named by TAO_OFFICIAL_REPORT."""

import json
import os
import re
import sys

# JSON-RPC as the client logs it; metadata and blocks make lines that nobody reads.
RPC_LINE = re.compile(r"Submitted payload ID .*?'payload': (?P<request>\{.*\})|^(?P<answer>\{'jsonrpc'.*\})", re.MULTILINE)
LAST_LINES = 6
LINE_LENGTH = 220


def trace_of(report):
    log = "\n".join(text for name, text in report.sections if name.startswith("Captured log"))
    lines = [f"> {match['request']}" if match["request"] else f"< {match['answer']}" for match in RPC_LINE.finditer(log)]
    refused = [line for line in lines if "'error'" in line]
    return [line[:LINE_LENGTH] for line in refused[-2:] or lines[-LAST_LINES:]]


def pytest_runtest_logreport(report):
    if report.when == "call" or (report.when == "setup" and report.outcome != "passed"):
        line = {"test": report.nodeid, "outcome": report.outcome, "seconds": report.duration, "reason": "", "trace": []}
        if report.outcome == "skipped":
            line["reason"] = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
        elif report.outcome == "failed":
            line["reason"] = report.longreprtext
            line["trace"] = trace_of(report)
        with open(os.environ["TAO_OFFICIAL_REPORT"], "a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")


def pytest_unconfigure(config):
    # Threads the client leaves behind would keep the process from ending.
    sys.stdout.flush()
    os._exit(0)
