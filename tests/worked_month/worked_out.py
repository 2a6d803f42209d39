"""What `october.story` comes to, worked out by hand from the rules. No line here was copied from a program.

Minutes of business time, whole per cent (half rounded up), None for "nothing to measure".
"""

from __future__ import annotations

from carestation.summary.tables.table import Cell

Figure = tuple[Cell, Cell, Cell, Cell]
"""October, what it is made of, September, and the change. There was no desk in October 2025."""

FIVE_RS: dict[str, Figure] = {
    # 30 of 35 first and 5 of 6 next responses; in September 2 of 3
    "responsiveness": (85, 41, 67, 18),
    # all but 20, 21 and 22 of 34; in September case 1 came back
    "lasting": (91, 34, 0, 91),
    "respect": (60, 5, None, None),
    "reassurance": (40, 5, None, None),
    # no orders were imported
    "repeat": (None, 0, None, None),
}

FIGURES: dict[str, Figure] = {
    # 5–23 without none, 25, 27–36, 38–44: 19 + 1 + 10 + 7. Not 1–4 (September), 24 (merged), 26 (deleted), 37
    "new_cases": (37, "", 4, 33),
    # 5 and 6 are one
    "customers": (36, "", 4, 32),
    # 1, 3, 4, 5–16, 19–23, 25, 27–33, 38, 40–44: 3 + 12 + 5 + 1 + 7 + 1 + 5
    "resolved": (34, "", 1, 33),
    # 22, 34, 35, 36, 39
    "backlog": (5, "", 3, 2),
    # from 2, 3 and 4; September began with none
    "backlog_change": (2, "", 3, -1),
    # 4, 5–14, 16, 19–23, 25, 27–33, 38–44: 1 + 10 + 1 + 5 + 1 + 7 + 7; in September 1, 2 and 3
    "first_n": (32, "", 3, 29),
    # 0 2 5 10 10 10 15 15 20 20 20 30×8 40 40 45 50 50 60 60 60 70 80 110 130 180: the 16th and 17th are 30
    "first_median": (30, 32, 60, -30),
    # the 29th; in September the third of 0, 60, 300
    "first_p90": (80, 32, 300, -220),
    # late: 14, 18, 29, 34, 35; in time the other 30 of those answered
    "first_within": (86, 35, 67, 19),
    "holding": (2, "", 0, 2),
    # the 15th and 16th of the 30 without 13 and 14
    "real_median": (30, 30, 60, -30),
    # 29 of 33
    "real_within": (88, 33, 67, 21),
    # 1, 20, 22, 23 and twice 43: 30 30 30 30 120 300
    "next_n": (6, "", 0, 6),
    "next_median": (30, 6, None, None),
    "next_p90": (300, 6, None, None),
    "next_within": (83, 6, None, None),
    # first resolutions that were timed, all but 1 and 15:
    # 0 12 30 30 45 60×8 90 120 120 150 180×9 300 420 450 540 690 1530: the 16th and 17th are 120 and 150
    "resolution_median": (135, 32, 1140, -1005),
    # the 29th
    "resolution_p90": (450, 32, 1140, -690),
    # 20 and 23 now with 240 and 119, and 1 with 1200:
    # 0 12 30 30 45 60×6 90 119 120 120 150 180×9 240 300 420 450 540 690 1200 1530: the 17th
    "total_median": (180, 33, 1140, -960),
    # the 30th
    "total_p90": (540, 33, 1140, -600),
    # met by 30: those 34 without 15 (no target), 21 (open again), 22 and 38 (late); case 1 counts here now
    "resolution_within": (94, 32, None, None),
    # 30 of the 33 first ones; not 13, 19 and 43
    "one_reply": (91, 33, 100, -9),
    # 20, 21 and 22 of 34
    "reopened": (9, 34, 100, -91),
    # 5, 6, 7, 8 and 20
    "rated": (5, "", 0, 5),
    "rated_good": (60, 5, None, None),
    "rated_bad": (2, "", 0, 2),
    # those five, and 10 in November, of the eight with 9, 10 and 11
    "response_rate": (75, 8, None, None),
    # one on 38, four on 39; in September the one on 3
    "promises_made": (5, "", 1, 4),
    # that of 3 and 38, and A, B and C of 39
    "promises_due": (5, "", 0, 5),
    "promises_kept": (2, "", 0, 2),
    "promises_late": (1, "", 0, 1),
    # B let go, C forgotten
    "promises_broken": (2, "", 0, 2),
    "promises_share": (40, 5, None, None),
    "checklists": (2, "", 0, 2),
    # 41; on 40 a step was passed over
    "completed": (50, 2, None, None),
    # 2 of 4 and 3 of 3
    "steps_done": (71, 7, None, None),
    "steps_skipped": (14, 7, None, None),
    "overrides": (1, "", 0, 1),
    # nobody's orders were imported
    "buyers": (0, "", 0, 0),
    "bought_again": (None, 0, None, None),
    "again_with_case": (None, 0, None, None),
    "again_without_case": (None, 0, None, None),
    # two are at the desk, who are to take courses and have not
    "trained": (0, 2, 0, 0),
}

Lines = dict[Cell, tuple[Cell, ...]]

BY_ISSUE_TYPE: Lines = {
    # new, change, resolved, open at the end, first median, first within, total median, reopened, rated 4 or 5
    # 28 of 33 in time; total: the 16th of 31; 3 of 31 came back
    "Other": (34, 30, 31, 5, 30, 85, 180, 10, 60),
    "Repair": (2, 2, 2, 0, 25, 100, 60, 0, None),
    "Thanks": (1, 1, 1, 0, None, None, None, 0, None),
}

NEW_BY_CHANNEL: Lines = {"E-mail": (34, 31), "Chat": (1, 1), "Phone": (1, 0), "Visit": (1, 1)}

BY_REPRESENTATIVE: Lines = {
    # first n, median, within, next within, resolved, reopened, rated 4 or 5, promises kept, open at the end
    # Ann: 2 of 24 came back (20, 21); four ratings, for the bad one is of what Ben resolved
    "Ann Berg": (22, 30, 100, None, 24, 8, None, None, None),
    # Ben: 5 of 8 in time, with 34
    "Ben Diaz": (7, 30, 63, None, 9, 0, None, None, 5),
    # Lea, who left, answered three and resolved three: too few to be shown
}

BY_WEEKDAY: Lines = {
    # new, in time, late, within, median, resolved
    "Monday": (11, 11, 0, 100, 40, 13),
    "Tuesday": (8, 7, 1, 88, 25, 6),
    "Wednesday": (5, 5, 0, 100, 30, 7),  # with the first response of 4, at 23:30 on Wednesday in London
    "Thursday": (6, 3, 2, 60, 30, 5),
    "Friday": (4, 2, 2, 50, 60, 4),
    "Saturday": (1, 0, 0, None, None, 0),
    "Sunday": (2, 2, 0, 100, 10, 0),
}

NEW_BY_HOUR = {
    "01:00": 2,
    "08:00": 19,
    "09:00": 6,
    "10:00": 6,
    "11:00": 1,
    "15:00": 1,
    "16:00": 1,
    "23:00": 1,
}

NEW_BY_DAY = {
    1: 1,
    2: 1,
    5: 8,
    6: 2,
    7: 2,
    8: 3,
    9: 1,
    12: 1,
    13: 2,
    14: 2,
    15: 1,
    19: 2,
    20: 2,
    23: 1,
    25: 2,
    27: 2,
    28: 1,
    29: 1,
    30: 1,
    31: 1,
}

BY_SOP: Lines = {"Repair": (2, 71, 14, 1)}

BY_SCORE: Lines = {
    "5 of 5": (2, 40),
    "4 of 5": (1, 20),
    "3 of 5": (0, 0),
    "2 of 5": (1, 20),
    "1 of 5": (1, 20),
}

WORDS = [
    (1, "@shop never again"),
    (2, "+49 30 12: late again"),
    (4, "很好，谢谢"),
    (5, "=1+1"),
    (5, "شكرا جزيلا 🙏"),
]
