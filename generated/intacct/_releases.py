# Generated from spec/releases.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The API releases that these bindings can write for, oldest first."""

from __future__ import annotations

from typing import Final

__all__ = ["NEWEST", "RELEASES"]

RELEASES: Final = (
    "2015.Summer",
    "2015.Fall",
    "2016.R1",
    "2016.R2",
    "2016.R3",
    "2016.R4",
    "2016.R4.10",
    "2016.R4.17",
    "2017.R1",
    "2017.R1.11",
    "2017.R2",
    "2017.R3",
    "2017.R4",
    "2017.R4.1",
    "2018.R1",
    "2018.R1.1",
    "2018.R2",
    "2018.R3",
    "2018.R4",
    "2019.R1",
    "2019.R2",
    "2019.R3",
    "2019.R4",
    "2020.R1",
    "2020.R2",
    "2020.R3",
    "2020.R4",
    "2021.R1",
    "2021.R2",
    "2021.R3",
    "2021.R4",
    "2022.R1",
    "2022.R2",
    "2022.R3",
    "2022.R4",
    "2023.R1",
    "2023.R2",
    "2023.R3",
    "2023.R4",
    "2024.R1",
    "2024.R2",
    "2024.R3",
    "2024.R4",
    "2025.R1",
    "2025.R2",
    "2025.R3",
    "2025.R4",
    "2026.R1",
)
NEWEST: Final = "2026.R1"
