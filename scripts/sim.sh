#!/usr/bin/env bash
# Plays simulated phones for longer than ./test does: scripts/sim.sh [STEPS] [FIRST_SEED].
#
# What fails is printed in its fewest steps, as a line for tests/tests/os_sim/kept.jsonl.
set -eu -o pipefail
cd "$(dirname -- "${BASH_SOURCE[0]}")/.."
BRACE_SIM_STEPS=${1:-2000000} BRACE_SIM_SEED=${2:-100000} \
    exec cargo test --locked --release -p tests --test os_sim -- --nocapture
