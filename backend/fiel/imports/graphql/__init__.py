"""Imports over GraphQL."""

from fiel.imports.graphql.mutations import ImportsMutation
from fiel.imports.graphql.queries import ImportsQuery

__all__ = ["ImportsMutation", "ImportsQuery"]
