"""Run fuzz targets: ``python -m tests.fuzzing [--seconds N] [NAME...]``; none named means all.

An input that breaks a target is kept in ``fuzzed/`` by its digest, and ends that target with exit code 1.
"""

import hashlib
import logging
import random
import subprocess
import sys
import time
import traceback
from importlib.util import find_spec
from pathlib import Path

FOUND = Path("fuzzed")


def main(words: list[str]) -> int:
    """Run each target in a process of its own; return 1 if any broke."""
    seconds = int(words[words.index("--seconds") + 1]) if "--seconds" in words else 60
    names = [word for word in words if not word.startswith("--") and word != str(seconds)]
    if "--alone" in words:
        return alone(names[0], seconds)
    from tests.fuzzing.targets import TARGETS

    broken = []
    for name in names or list(TARGETS):
        again = [sys.executable, "-m", "tests.fuzzing", name, "--seconds", str(seconds), "--alone"]
        if subprocess.run(again, check=False).returncode:
            broken.append(name)
    print("broken:", ", ".join(broken) or "none")
    return 1 if broken else 0


def alone(name: str, seconds: int) -> int:
    """Run one target in this process."""
    logging.disable(logging.CRITICAL)
    return _atheris(name, seconds) if find_spec("atheris") else _plain(name, seconds)


def _atheris(name: str, seconds: int) -> int:
    import atheris

    with atheris.instrument_imports(include=["storage"]):
        from tests.fuzzing.targets import TARGETS
    target, samples = TARGETS[name]

    def fuzzed(data: bytes) -> None:  # libFuzzer takes an answer for a mistake
        target(data)

    corpus = FOUND / name
    corpus.mkdir(parents=True, exist_ok=True)
    for data in samples:
        (corpus / hashlib.sha256(data).hexdigest()[:16]).write_bytes(data)
    atheris.Setup(
        [
            name,
            str(corpus),
            f"-max_total_time={seconds}",
            f"-artifact_prefix={FOUND}/",
            "-max_len=65536",
            "-timeout=20",
        ],
        fuzzed,
    )
    atheris.Fuzz()
    return 0


def _plain(name: str, seconds: int) -> int:
    from tests.fuzzing.samples import mutated
    from tests.fuzzing.targets import TARGETS

    target, samples = TARGETS[name]
    seed = time.time_ns()
    chance, end, count, slowest = random.Random(seed), time.monotonic() + seconds, 0, 0.0
    while time.monotonic() < end:
        data = mutated(chance.choice(list(samples)), chance)
        begun = time.process_time()
        try:
            target(data)
        except Exception:  # noqa: BLE001 - whatever flies is what was looked for
            FOUND.mkdir(exist_ok=True)
            kept = FOUND / f"{name}-{hashlib.sha256(data).hexdigest()[:16]}"
            kept.write_bytes(data)
            traceback.print_exc()
            print(f"{name}: broken after {count} (seed {seed}), kept as {kept}")
            return 1
        slowest = max(slowest, time.process_time() - begun)
        count += 1
    print(f"{name}: {count} inputs, the slowest {slowest:.2f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
