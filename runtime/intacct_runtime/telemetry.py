"""Spans and durations for OpenTelemetry; needs the extra `telemetry`::

    client = Client(on_reply=telemetry.instrument(), ...)

Every HTTP request, logins and repeated ones included, becomes a span below the one that is current where the client was
called, and a value in the histogram `intacct.client.request.duration`. Nothing of what is sent or answered goes into
them: no credentials, no records, no texts of errors, only names, ids, sizes and outcomes.
"""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from .exchange import Exchange, OnReply

if TYPE_CHECKING:
    from opentelemetry.metrics import MeterProvider
    from opentelemetry.trace import TracerProvider
    from opentelemetry.util.types import AttributeValue

_log = logging.getLogger("intacct")
_NAME: Final = "intacct"
_SECONDS: Final = (0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0, 120.0, 300.0)


def instrument(
    *, tracer_provider: TracerProvider | None = None, meter_provider: MeterProvider | None = None
) -> OnReply:
    """Return a hook for `on_reply` that reports each exchange to OpenTelemetry.

    Without the package opentelemetry-api the hook does nothing.

    Args:
        tracer_provider: who makes the spans; by default the global one.
        meter_provider: who keeps the durations; by default the global one.
    """
    try:
        from opentelemetry import metrics, trace
    except ImportError:
        _log.info("opentelemetry-api is not installed, so no spans are made; install intacct[telemetry]")
        return _ignore
    tracer = trace.get_tracer(_NAME, tracer_provider=tracer_provider)
    duration = metrics.get_meter(_NAME, meter_provider=meter_provider).create_histogram(
        "intacct.client.request.duration",
        unit="s",
        description="Duration of requests to the gateway",
        explicit_bucket_boundaries_advisory=_SECONDS,
    )

    def report(exchange: Exchange) -> None:
        outcome, common = _outcome(exchange), _common(exchange)
        end = time.time_ns()
        span = tracer.start_span(
            f"intacct {_function(exchange)}",
            kind=trace.SpanKind.CLIENT,
            start_time=end - round(exchange.seconds * 1e9),
            attributes={**common, **_details(exchange)},
        )
        if outcome != "success":
            span.set_status(trace.Status(trace.StatusCode.ERROR, outcome))
        span.end(end)
        duration.record(exchange.seconds, common)

    return report


def _ignore(exchange: Exchange) -> None:
    """Do nothing."""


def _outcome(exchange: Exchange) -> str:
    """Return `success` or the name of the exception that stands for what happened."""
    if exchange.error is not None:
        return type(exchange.error).__name__
    if exchange.reply is None:
        return "Cancelled"
    return "success" if all(status == "success" for status in exchange.statuses) else "FunctionError"


def _function(exchange: Exchange) -> str:
    return exchange.functions[0] if len(set(exchange.functions)) == 1 else "batch"


def _common(exchange: Exchange) -> dict[str, AttributeValue]:
    """Return what durations are told apart by: few values each."""
    outcome = _outcome(exchange)
    found: dict[str, AttributeValue] = {
        "intacct.function": _function(exchange),
        "intacct.outcome": outcome,
        "server.address": urlsplit(exchange.request.url).hostname or "",
    }
    if exchange.reply is not None:
        found["http.response.status_code"] = exchange.reply.status
    if outcome != "success":
        found["error.type"] = outcome
    return found


def _details(exchange: Exchange) -> dict[str, AttributeValue]:
    """Return what spans say beside that."""
    found: dict[str, AttributeValue] = {
        "http.request.method": "POST",
        "server.port": urlsplit(exchange.request.url).port or 443,
        "intacct.functions": exchange.functions,
        "intacct.control_id": exchange.control_id,
        "intacct.attempt": exchange.attempt,
        "http.request.body.size": len(exchange.request.content),
    }
    if exchange.attempt > 1:
        found["http.request.resend_count"] = exchange.attempt - 1
    if exchange.reply is not None:
        found["http.response.body.size"] = len(exchange.reply.content)
        found["intacct.statuses"] = exchange.statuses
    return found
