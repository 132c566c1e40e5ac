"""Rules that rows of a table must keep, said once.

Where Databricks' expectations are offered a rule is one, and counted in the event log; elsewhere the rows are parted by the same condition.
On both, rows that a rule drops are handed over by :meth:`Rules.violations`, for a quarantine.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import reduce
from typing import Any


class Rules:
    """The rules of a table: names with conditions in SQL that hold for a good row. A condition that is null does not hold.

    ``warn`` counts, ``drop`` keeps rows out of the table, ``fail`` stops the run.
    """

    def __init__(
        self,
        table: str,
        *,
        warn: Mapping[str, str] | None = None,
        drop: Mapping[str, str] | None = None,
        fail: Mapping[str, str] | None = None,
    ) -> None:
        self.table = table
        self.warn, self.drop, self.fail = dict(warn or {}), dict(drop or {}), dict(fail or {})

    def expected(self, pipelines: Any) -> Callable[[Any], Any]:
        """A decorator for the function of a table: its rules as expectations, where ``pipelines`` offers them."""

        def decorate(function: Any) -> Any:
            for offer, rules in (("expect_all", self.warn), ("expect_all_or_drop", self.drop), ("expect_all_or_fail", self.fail)):
                if rules and is_offered(pipelines):
                    function = getattr(pipelines, offer)({name: holds(rule) for name, rule in rules.items()})(function)
            return function

        return decorate

    def kept(self, frame: Any, pipelines: Any) -> Any:
        """The rows that stay in the table. With expectations it is they that drop and fail, so that they can count."""
        from pyspark.sql.functions import coalesce, expr, lit, raise_error, when

        if is_offered(pipelines):
            return frame
        for name, rule in self.fail.items():
            said = raise_error(lit(f"a row of {self.table} breaks the rule {name}")).cast("boolean")
            frame = frame.where(when(expr(holds(rule)), lit(True)).otherwise(said))
        for rule in self.drop.values():
            frame = frame.where(coalesce(expr(f"({rule})"), lit(False)))
        return frame

    def violations(self, frame: Any, **columns: Any) -> Any:
        """A row for each row that is dropped and each rule that drops it: ``table``, ``code`` (the rule's name), and ``columns``."""
        from pyspark.sql.functions import array, col, explode, expr, lit, when

        broken = array(*[when(~expr(holds(rule)), lit(name)) for name, rule in self.drop.items()])
        told = frame.select(explode(broken).alias("code"), *[column.alias(name) for name, column in columns.items()])
        return told.where("code IS NOT NULL").select(lit(self.table).alias("table"), "code", *[col(f"`{name}`") for name in columns])

    def warnings(self, frame: Any) -> Any:
        """How many rows of a table break each rule that warns: ``table``, ``rule``, ``violations``, ``rows``."""
        from pyspark.sql.functions import array, col, count, explode, expr, lit, struct, when

        each = array(
            *[struct(lit(name).alias("rule"), when(~expr(holds(rule)), lit(1)).alias("broken")) for name, rule in self.warn.items()]
        )
        by_rule = frame.select(explode(each).alias("one")).groupBy(col("one.rule").alias("rule"))
        counted = by_rule.agg(count("one.broken").alias("violations"), count("*").alias("rows"))
        return counted.select(lit(self.table).alias("table"), "rule", "violations", "rows")

    @staticmethod
    def counted(rules: Iterable[Rules], spark: Any) -> Any:
        """The same of several tables, in one."""
        frames = [one.warnings(spark.read.table(one.table)) for one in rules if one.warn]
        return reduce(lambda left, right: left.unionAll(right), frames)


def holds(rule: str) -> str:
    """A condition that is never null."""
    return f"coalesce(({rule}), false)"


def is_offered(pipelines: Any) -> bool:
    return hasattr(pipelines, "expect_all_or_drop")
