"""A language's files as a new language starts from them: the same shape, every sentence marked as not yet written."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from typing import Any

from leukemia_guide.library.missing import MISSING

NO_SPELLING = (
    f"Spelling(words={{}}, endings=(), phrases=(), dropped=frozenset(), glue=frozenset(), point='{MISSING} point')"
)


def marked(value: Any) -> Any:
    """The same tables and lists, each text in them marked."""
    if isinstance(value, Mapping):
        return {key: marked(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [marked(inner) for inner in value]
    return f"{MISSING} {value}" if isinstance(value, str) else value


def one_of_each(value: Any) -> Any:
    """The same tables with the first of each list: how many phrases there are differs from language to language."""
    if isinstance(value, Mapping):
        return {key: one_of_each(inner) for key, inner in value.items()}
    return value[:1] if isinstance(value, list) else value


def marked_code(text: str, language: str) -> str:
    """A module of safety/languages with its patterns and sentences marked, and the words of its spelling left out."""
    return ast.unparse(ast.fix_missing_locations(_Marking(language).visit(ast.parse(text)))) + "\n"


class _Marking(ast.NodeTransformer):
    """Texts are marked, except names of signs, keys and what the module says of itself."""

    def __init__(self, language: str) -> None:
        self._language = language

    def visit_Module(self, node: ast.Module) -> ast.AST:
        rest = node.body[1:] if ast.get_docstring(node) else node.body
        told = ast.Expr(ast.Constant(f"{self._language}: as languages/en has it."))
        node.body = [told, *(self.visit(statement) for statement in rest)]
        return node

    def visit_Dict(self, node: ast.Dict) -> ast.AST:
        node.values = [self.visit(value) for value in node.values]
        return node

    def visit_Call(self, node: ast.Call) -> ast.AST:
        named = node.func.id if isinstance(node.func, ast.Name) else ""
        if named == "Spelling":
            return ast.parse(NO_SPELLING, mode="eval").body
        kept = 2 if named == "Sign" else 0
        node.args = [*node.args[:kept], *(self.visit(argument) for argument in node.args[kept:])]
        for keyword in node.keywords:
            if keyword.arg not in ("sign", "kind"):
                keyword.value = self.visit(keyword.value)
        return node

    def visit_Constant(self, node: ast.Constant) -> ast.AST:
        if not isinstance(node.value, str) or not node.value.strip():
            return node
        return ast.Constant(f"{MISSING} {node.value.strip().splitlines()[0]}")

    def visit_JoinedStr(self, node: ast.JoinedStr) -> ast.AST:
        return ast.Constant(f"{MISSING} {ast.unparse(node)[2:-1]}")
