"""Who reacts to what; runs due jobs and the nightly round. In ``fiel serve`` or beside it as ``fiel worker``."""

from fiel.worker.jobs import run_due_jobs, run_due_mail, run_job
from fiel.worker.kinds import react
from fiel.worker.reactions import REACTIONS
from fiel.worker.rounds import nightly, schedule_round
from fiel.worker.working import work

__all__ = [
    "REACTIONS",
    "nightly",
    "react",
    "run_due_jobs",
    "run_due_mail",
    "run_job",
    "schedule_round",
    "work",
]
