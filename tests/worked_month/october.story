# October 2026 at a repair shop, as it happened. What each case is there for stands at its head; what it comes to
# is worked out by hand in `worked_out.py`.
#
# The shop is in Berlin, open Monday to Friday 9 to 17, from 15 October on 10 to 18. On Friday 23 October it moves
# to London, and the times below are London's from then on: one hour behind, before and after the clocks go back on
# Sunday 25 October. The figures are told on London's clocks, so the month begins on 1 October at 01:00 in Berlin
# and every message of Berlin's 9 o'clock came at 8.
#
# Targets: first response 2 h, next response 4 h, resolution 24 h. "thanks" has none. "repair" has an SOP.

desk
10-15 18:00  hours 10:00 18:00
10-20 18:00  Lea leaves
10-23 18:30  zone Europe/London

case 1 other: resolved in September after 19 h, came back in October
09-28 09:00  mail
09-28 10:00  Ann replies            # September: 60 min
09-30 12:00  Ann resolves           # 8 + 8 + 3 h = 1140 min
10-01 09:00  mail
10-01 09:30  Ann replies            # next response: 30
10-01 10:00  Ann resolves           # 1200 in all, the second resolution

case 2 other: late in September, waiting over the month's beginning, closed without being resolved
09-29 10:00  mail
09-29 15:00  Ben replies            # 300, late since 12:00
09-29 15:00  Ben waits for the customer
10-06 10:00  Ben closes             # waived

case 3 other: on the telephone, with a promise made in September and kept in October
09-30 16:00  Lea answers a call     # 0
09-30 16:00  Lea promises A by 10-02 12:00
10-02 11:00  Lea keeps A
10-02 11:30  Lea resolves           # 1 + 8 + 2½ h = 690

case 4 other: in Berlin it is October already, on the clocks of the summary it is September
10-01 00:30  mail
10-01 09:45  Ann replies            # 45
10-01 09:45  Ann resolves           # 45

case 5 other: eight alike, answered after 10 to 80 minutes
10-05 09:00  mail
10-05 09:10  Ann replies
10-05 12:00  Ann resolves           # 180
10-06 10:00  Ann is told 5 "=1+1"

case 6 other of 5: the same customer
10-05 09:00  mail
10-05 09:20  Ann replies
10-05 12:00  Ann resolves
10-06 10:05  Ann is told 5 "شكرا جزيلا 🙏"

case 7 other:
10-05 09:00  mail
10-05 09:30  Ann replies
10-05 12:00  Ann resolves
10-06 10:10  Ann is told 4 "很好，谢谢"

case 8 other:
10-05 09:00  mail
10-05 09:40  Ann replies
10-05 12:00  Ann resolves
10-06 10:15  Ann is told 2 "+49 30 12: late again"

case 9 other: asked, never answered
10-05 09:00  mail
10-05 09:50  Ann replies
10-05 12:00  Ann resolves
10-07 09:00  asked

case 10 other: asked in October, answered in November
10-05 09:00  mail
10-05 10:00  Ann replies
10-05 12:00  Ann resolves
10-07 09:00  asked
11-02 12:00  answered 5 "In November"

case 11 other: asked, never answered
10-05 09:00  mail
10-05 10:10  Ann replies
10-05 12:00  Ann resolves
10-07 09:00  asked

case 12 other:
10-05 09:00  mail
10-05 10:20  Ann replies
10-05 12:00  Ann resolves

case 13 other: a holding reply in time
10-06 09:00  mail
10-06 09:30  Ben holds              # 30
10-06 16:00  Ben replies            # times nothing: the customer had not written again
10-06 16:00  Ben resolves           # 420, after two replies

case 14 other: a holding reply too late
10-06 09:00  mail
10-06 12:00  Ben holds              # 180, late since 11:00
10-07 10:00  Ben resolves           # 8 + 1 h = 540

case 15 thanks: no targets
10-07 10:00  mail
10-07 10:05  Ben replies
10-07 10:05  Ben resolves           # not timed

case 16 other: no reply needed to a thank-you
10-07 09:00  mail
10-07 09:20  Ann replies            # 20
10-07 11:00  mail
10-07 11:30  Ann needs no reply     # waived
10-07 12:00  Ann resolves           # 180

case 17 other: closed in time without an answer
10-08 09:00  mail
10-08 09:30  Ann closes             # waived, and never resolved

case 18 other: closed too late without an answer
10-08 09:00  mail
10-08 15:00  Ben closes             # late since 11:00, and nobody's

case 19 other: opened by us
10-08 10:00  Ben calls the customer
10-08 14:00  call                   # the first response begins here
10-08 14:30  Ben replies            # 30
10-08 15:00  Ben resolves           # 300 from the opening, after two contacts of ours

case 20 other: resolved twice in the month
10-09 09:00  mail
10-09 10:00  Ann replies            # 60
10-09 10:00  Ann resolves           # 60
10-12 09:00  mail
10-12 11:00  Ben replies            # next: 120
10-12 12:00  Ben resolves           # 240 in all
10-13 10:00  Ann is told 1 "@shop never again"

case 21 other: reopened over the month's end
10-28 10:00  mail
10-28 10:30  Ann replies            # 30
10-28 11:00  Ann resolves           # 60
11-03 10:00  mail
11-03 10:20  Ann replies            # November

case 22 other: came back after 14 days to the minute; its representative left, and it is late since
10-01 10:00  mail
10-01 10:10  Lea replies            # 10
10-01 11:00  Lea resolves           # 60
10-15 11:00  mail
10-15 11:30  Lea replies            # next: 30
10-19 12:00  given to Ben
# by the new hours: 60 + 7 h + 8 h + 8 h = 24 h on 19 October at 18:00, so late on the 20th at 10:00

case 23 other: came back a minute later than that
10-02 11:00  mail
10-02 11:15  Lea replies            # 15
10-02 12:00  Lea resolves           # 60
10-16 12:01  mail
10-16 12:31  Ben replies            # next: 30
10-16 13:00  Ben resolves           # 60 + 59 in all

case 24 other of 25: the same matter twice, merged
10-12 08:55  mail
10-12 09:30  merged into 25

case 25 other:
10-12 09:00  mail
10-12 09:50  Ann replies            # 50
10-12 10:00  Ann resolves           # 60

case 26 other: written down by mistake, and taken back
10-12 10:00  call
10-12 10:05  deleted

case 27 other: an automatic answer reopens nothing
10-13 09:00  mail
10-13 09:30  Ann replies            # 30
10-13 10:00  Ann resolves           # 60
10-13 10:05  machine mail

case 28 other: over the change of hours
10-15 16:30  mail
10-16 10:20  Ann replies            # by the new hours: 16:30 to 18:00 and 20 minutes, 110
10-16 10:30  Ann resolves           # 120

case 29 other: over the change of the time zone
10-23 17:30  mail
10-26 10:40  Ben replies            # by London's hours: 16:30 to 18:00 and 40 minutes, 130; late since 10:30
10-26 11:00  Ben resolves           # 150

case 30 other: in the hour that comes twice, the first time
10-25 01:30  mail
10-26 10:05  Ann replies            # 5
10-26 10:30  Ann resolves           # 30

case 31 other: and the second time
10-25 01:30* mail
10-26 10:15  Ann replies            # 15
10-26 10:30  Ann resolves           # 30

case 32 other: in a chat
10-27 10:00  chat
10-27 10:02  Ann replies            # 2
10-27 10:12  Ann resolves           # 12

case 33 other: at the counter
10-27 11:00  Ben answers a visit    # 0
10-27 11:00  Ben resolves           # 0

case 34 other: late at the month's end, answered in November
10-29 10:00  mail
10-29 10:00  given to Ben           # late since 12:00
11-02 10:00  Ben replies
11-02 10:30  Ben resolves

case 35 other: never answered
10-30 10:00  mail
10-30 10:00  given to Ben           # late since 12:00

case 36 other: in the last hour of the month
10-31 23:30  mail
10-31 23:30  given to Ben
11-02 10:10  Ann replies            # November

case 37 other: too late for the month
11-01 00:30  mail

case 38 other: a promise that was moved, and kept
10-19 10:00  mail
10-19 10:30  Ann replies            # 30
10-19 10:30  Ann promises A by 10-21 12:00
10-21 11:00  Ann moves A to 10-22 12:00
10-22 11:00  Ann keeps A
10-22 11:30  Ann resolves           # 8 + 8 + 8 + 1½ h = 1530, late since 10:00

case 39 other: promises late, let go, forgotten, and not due yet
10-19 11:00  mail
10-19 11:00  given to Ben
10-19 11:40  Ben replies            # 40
10-19 11:45  Ben promises A by 10-20 12:00
10-19 11:45  Ben promises B by 10-21 12:00
10-19 11:45  Ben promises C by 10-30 12:00
10-19 11:45  Ben promises D by 11-20 12:00
10-19 12:00  Ben waits for the customer
10-20 13:00  Ben keeps A
10-21 10:00  Ben drops B

case 40 repair: a step done, one answered, one skipped, and one passed over
10-20 10:00  mail
10-20 10:20  Lea replies            # 20
10-20 10:30  Ann ticks look
10-20 10:31  Ann answers quote yes  # shows order_part
10-20 10:32  Ann skips tell
10-20 11:00  Ann resolves           # 60, for a reason

case 41 repair: everything done that is shown
10-20 10:00  mail
10-20 10:30  Ann replies            # 30
10-20 10:31  Ann ticks look
10-20 10:32  Ann answers quote no   # hides order_part
10-20 10:33  Ann ticks tell
10-20 11:00  Ann resolves           # 60

case 42 other: waited for the supplier
10-13 09:00  mail
10-13 09:10  Ann replies            # 10
10-13 10:00  Ann waits for the supplier
10-14 16:00  Ann reopens
10-14 17:00  Ann resolves           # 1 + 1 h = 120

case 43 other: several messages, one late answer
10-14 09:00  mail
10-14 09:30  Ben replies            # 30
10-14 10:00  mail
10-14 12:00  mail
10-14 13:00  mail
10-14 15:00  Ben replies            # next: 300 from the oldest, late since 14:00
10-14 15:30  mail
10-14 16:00  Ben replies            # next: 30
10-14 16:30  Ben resolves           # 450, after three replies

case 44 other: a note is no answer, and a resolution that was taken back is none
10-14 09:00  mail
10-14 09:10  Ann notes
10-14 10:00  Ann replies            # 60
10-14 10:00  Ann resolves
10-14 10:01  Ann takes it back
10-14 10:30  Ann resolves           # 90
