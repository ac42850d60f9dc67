"""Resolvers that do nothing but read their object's row, as expressions of that row.

``return str(self.row["title"])`` becomes ``str(row["title"])``: written into a plan it needs no object, nor a call. It
is the resolver's own expression, so that there is nothing to keep equal. Any other resolver is called as it is.
"""

from __future__ import annotations

import ast
import builtins
import inspect
import linecache
import textwrap
from collections.abc import Callable, Collection
from functools import lru_cache
from types import CodeType, FunctionType
from typing import Any, NewType

from fiel.core import db

PLAIN = (
    ast.Attribute, ast.BinOp, ast.BoolOp, ast.Call, ast.Compare, ast.Constant, ast.IfExp, ast.Name, ast.Subscript,
    ast.UnaryOp, ast.boolop, ast.cmpop, ast.expr_context, ast.keyword, ast.operator, ast.unaryop,
)  # fmt: skip
"""What may stand in such an expression: nothing that binds a name or waits."""
AS_TEXT: dict[Any, Callable[..., str | None]] = {
    db.moment_of: db.moment_text,
    db.moment_or_none: db.moment_text_or_none,
}
"""What reads a moment, and what gives at once the text that is answered for it."""

COLUMNS = (db.text_of, db.number_of)
"""Give a column as it is."""


def inlined(
    function: Callable[..., Any], place: str, names: dict[str, Any], kept: Collection[str]
) -> tuple[str, bool] | None:
    """The expression of ``row`` that is a resolver's value, and whether moments in it are texts already; None where it
    is called instead.

    What it names goes into *names*, apart from other places'; *kept*: what else an object holds, found in ``more``.
    """
    found = _returned(function)
    if found is None:
        return None
    whole = ast.parse(found[2], mode="eval").body
    writer = _Writer(found[0], found[1], place, kept, whole)
    written = writer.visit(whole)
    if not writer.is_plain:
        return None
    names.update(writer.names)
    return ast.unparse(written), writer.tells_text


@lru_cache(2048)
def _returned(function: Callable[..., Any]) -> tuple[dict[str, Any], str, str] | None:
    """What a function's names mean, its only parameter, and the expression that it returns and that is all of it."""
    if not isinstance(function, FunctionType) or function.__closure__ or hasattr(function, "__wrapped__"):
        return None
    try:
        [defined] = ast.parse(textwrap.dedent(inspect.getsource(function))).body
    except (OSError, SyntaxError, TypeError, ValueError):
        return None
    if not isinstance(defined, ast.FunctionDef) or len(inspect.signature(function).parameters) != 1:
        return None
    if not _is_what_runs(function):
        return None
    match defined.body:
        case [ast.Return(value=ast.expr() as value)]:
            pass
        case [
            ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value),
            ast.Return(value=ast.Name(id=other)),
        ] if name == other:
            pass
        case _:
            return None
    if not all(isinstance(node, PLAIN) for node in ast.walk(value)):
        return None
    return function.__globals__, next(iter(inspect.signature(function).parameters)), ast.unparse(value)


def _is_what_runs(function: FunctionType) -> bool:
    """Whether what stands in the file now is what was loaded of it: an upgrade may have come in between."""
    code = function.__code__
    return _identity(code) in _codes_in("".join(linecache.getlines(code.co_filename)), code.co_filename)


@lru_cache(16)
def _codes_in(source: str, file: str) -> frozenset[tuple[Any, ...]]:
    found, waiting = set(), [compile(source, file, "exec", dont_inherit=True)]
    while waiting:
        code = waiting.pop()
        found.add(_identity(code))
        waiting += [one for one in code.co_consts if isinstance(one, CodeType)]
    return frozenset(found)


def _identity(code: CodeType) -> tuple[Any, ...]:
    return code.co_qualname, code.co_firstlineno, code.co_code, code.co_names, repr(code.co_consts)


class _Writer(ast.NodeTransformer):
    def __init__(
        self, meant: dict[str, Any], parameter: str, place: str, kept: Collection[str], whole: ast.expr
    ) -> None:
        self._meant, self._parameter, self._place, self._kept, self._whole = meant, parameter, place, kept, whole
        self.names: dict[str, Any] = {}
        self.is_plain, self.tells_text = True, False

    def visit_Attribute(self, node: ast.Attribute) -> ast.expr:
        if not isinstance(node.value, ast.Name) or node.value.id != self._parameter:
            return ast.Attribute(self.visit(node.value), node.attr, ast.Load())
        if node.attr == "row":
            return ast.Name("row", ast.Load())
        self.is_plain &= node.attr in self._kept
        return ast.Subscript(ast.Name("more", ast.Load()), ast.Constant(node.attr), ast.Load())

    def visit_Name(self, node: ast.Name) -> ast.expr:
        self.is_plain &= node.id != self._parameter and (node.id in self._meant or hasattr(builtins, node.id))
        return self._named(node.id, self._meaning(node))

    def visit_Call(self, node: ast.Call) -> ast.expr:
        called = self._meaning(node.func)
        if isinstance(called, NewType) and len(node.args) == 1:
            inner: ast.expr = self.visit(node.args[0])
            return inner
        if called in COLUMNS and len(node.args) == 2:
            return ast.Subscript(self.visit(node.args[0]), self.visit(node.args[1]), ast.Load())
        function = self.visit(node.func)
        if called in AS_TEXT and node is self._whole:  # within an expression, a moment is what it was
            self.tells_text = True
            function = self._named("moment_text", AS_TEXT[called])
        arguments = [self.visit(one) for one in node.args]
        return ast.Call(function, arguments, [ast.keyword(one.arg, self.visit(one.value)) for one in node.keywords])

    def _meaning(self, node: ast.expr) -> Any:
        """What a name, or a name of a module, stands for; None: nothing that is known beforehand."""
        if isinstance(node, ast.Name):
            return self._meant.get(node.id, getattr(builtins, node.id, None))
        if isinstance(node, ast.Attribute) and inspect.ismodule(module := self._meaning(node.value)):
            return getattr(module, node.attr, None)
        return None

    def _named(self, name: str, meaning: Any) -> ast.expr:
        own = f"{name}_{self._place}_{id(meaning)}"
        self.names[own] = meaning
        return ast.Name(own, ast.Load())
