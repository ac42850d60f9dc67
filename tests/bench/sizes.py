"""How large measurements are: as the programs say, or with ``FIEL_BENCH_SIZE=tiny`` only so large that each begins and
ends with its rows. Those say nothing of speed, and are kept nowhere.
"""

from __future__ import annotations

import os

IS_TINY = os.environ.get("FIEL_BENCH_SIZE") == "tiny"


def sized(whole: int, tiny: int = 1) -> int:
    return tiny if IS_TINY else whole
