"""Conditions and actions over GraphQL."""

from fiel.rules.graphql.inputs import ActionInput, CartInput, CaseInput, read_actions, read_cases
from fiel.rules.graphql.types import (
    CaseExplained,
    ConditionExplained,
    RuleAction,
    RuleCase,
    actions_of,
    case_of,
    explained,
)

__all__ = [
    "ActionInput",
    "CartInput",
    "CaseExplained",
    "CaseInput",
    "ConditionExplained",
    "RuleAction",
    "RuleCase",
    "actions_of",
    "case_of",
    "explained",
    "read_actions",
    "read_cases",
]
