"""Conditions and actions over GraphQL."""

from fiel.rules.graphql.inputs import ActionInput, CartInput, CaseInput, ConditionInput, read_actions, read_cases
from fiel.rules.graphql.types import (
    CaseExplained,
    ConditionExplained,
    RuleAction,
    RuleCase,
    RuleCondition,
    action_of,
    actions_of,
    case_of,
    condition_of,
    explained,
)

__all__ = [
    "ActionInput",
    "CartInput",
    "CaseExplained",
    "CaseInput",
    "ConditionExplained",
    "ConditionInput",
    "RuleAction",
    "RuleCase",
    "RuleCondition",
    "action_of",
    "actions_of",
    "case_of",
    "condition_of",
    "explained",
    "read_actions",
    "read_cases",
]
