<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ActMenu</name>
    <message>
        <source>Call {number}</source>
        <translation>Call {number}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Drop</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Open case</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>Open customer</translation>
    </message>
    <message>
        <source>Save for a calendar…</source>
        <translation>Save for a calendar…</translation>
    </message>
    <message>
        <source>Skip this time</source>
        <translation>Skip this time</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Snooze…</translation>
    </message>
</context>
<context>
    <name>AddChecklist</name>
    <message>
        <source>Add checklist</source>
        <translation>Add checklist</translation>
    </message>
    <message>
        <source>Remove “{title}”</source>
        <translation>Remove “{title}”</translation>
    </message>
</context>
<context>
    <name>AdviceLine</name>
    <message>
        <source>Look at the promises</source>
        <translation>Look at the promises</translation>
    </message>
    <message>
        <source>Look at the targets</source>
        <translation>Look at the targets</translation>
    </message>
    <message>
        <source>Open the SOP</source>
        <translation>Open the SOP</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Open the customer</translation>
    </message>
    <message>
        <source>Try other hours</source>
        <translation>Try other hours</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Name of the file, or where it lies</source>
        <translation>Name of the file, or where it lies</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
</context>
<context>
    <name>AsideDialog</name>
    <message numerus="yes">
        <source>%n message(s) could not be made a case of.</source>
        <translation>
            <numerusform>%n message could not be made a case of.</numerusform>
            <numerusform>%n messages could not be made a case of.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Done with it</source>
        <translation>Done with it</translation>
    </message>
    <message>
        <source>Messages kept aside</source>
        <translation>Messages kept aside</translation>
    </message>
    <message>
        <source>Nothing is kept aside. Every message is on a case.</source>
        <translation>Nothing is kept aside. Every message is on a case.</translation>
    </message>
    <message>
        <source>Save message</source>
        <translation>Save message</translation>
    </message>
    <message>
        <source>Save message…</source>
        <translation>Save message…</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Saved as {file}.</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>The message</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>A promise to {name}</source>
        <translation>A promise to {name}</translation>
    </message>
    <message>
        <source>Another time for {name}</source>
        <translation>Another time for {name}</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Drop</translation>
    </message>
    <message>
        <source>Why is the promise let go?</source>
        <translation>Why is the promise let go?</translation>
    </message>
</context>
<context>
    <name>AssignForm</name>
    <message>
        <source>Ask no longer</source>
        <translation>Ask no longer</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>Assign “{course}”</source>
        <translation>Assign “{course}”</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>To be passed &amp;until the end of</source>
        <translation>To be passed &amp;until the end of</translation>
    </message>
</context>
<context>
    <name>AttachmentLink</name>
    <message>
        <source>Attachment {name}, {size}</source>
        <translation>Attachment {name}, {size}</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>Files of this kind can be programs, so the desk only saves them.</source>
        <translation>Files of this kind can be programs, so the desk only saves them.</translation>
    </message>
    <message>
        <source>No program opened “{name}”.</source>
        <translation>No program opened “{name}”.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open it only if you expected it. A copy is shown by another program.</source>
        <translation>Open it only if you expected it. A copy is shown by another program.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Save it instead.</source>
        <translation>Save it instead.</translation>
    </message>
    <message>
        <source>“{name}” came from outside.</source>
        <translation>“{name}” came from outside.</translation>
    </message>
</context>
<context>
    <name>AttainmentModel</name>
    <message>
        <source>All issue types</source>
        <translation>All issue types</translation>
    </message>
    <message>
        <source>Decided now</source>
        <translation>Decided now</translation>
    </message>
    <message>
        <source>Decided then</source>
        <translation>Decided then</translation>
    </message>
    <message>
        <source>Issue type</source>
        <translation>Issue type</translation>
    </message>
    <message>
        <source>Met now</source>
        <translation>Met now</translation>
    </message>
    <message>
        <source>Met then</source>
        <translation>Met then</translation>
    </message>
    <message>
        <source>Newly late</source>
        <translation>Newly late</translation>
    </message>
    <message>
        <source>No longer late</source>
        <translation>No longer late</translation>
    </message>
    <message>
        <source>Of those, the share that was within its target.</source>
        <translation>Of those, the share that was within its target.</translation>
    </message>
    <message>
        <source>Of those, the share that would be within its target.</source>
        <translation>Of those, the share that would be within its target.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Timers that were met or missed.</source>
        <translation>Timers that were met or missed.</translation>
    </message>
    <message>
        <source>Timers that would be met or missed.</source>
        <translation>Timers that would be met or missed.</translation>
    </message>
    <message>
        <source>Were late, and would not be.</source>
        <translation>Were late, and would not be.</translation>
    </message>
    <message>
        <source>Would be late, and were not.</source>
        <translation>Would be late, and were not.</translation>
    </message>
</context>
<context>
    <name>BackUp</name>
    <message>
        <source>Back up into</source>
        <translation>Back up into</translation>
    </message>
    <message>
        <source>Backed up and verified: {file}</source>
        <translation>Backed up and verified: {file}</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Backing up</translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message numerus="yes">
        <source>%n case(s) late</source>
        <translation>
            <numerusform>%n case late</numerusform>
            <numerusform>%n cases late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) due</source>
        <translation>
            <numerusform>%n follow-up due</numerusform>
            <numerusform>%n follow-ups due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) kept aside</source>
        <translation>
            <numerusform>%n message kept aside</numerusform>
            <numerusform>%n messages kept aside</numerusform>
        </translation>
    </message>
    <message>
        <source>Next due {time}</source>
        <translation>Next due {time}</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>{n} done</source>
        <translation>{n} done</translation>
    </message>
    <message>
        <source>{n} handed over</source>
        <translation>{n} handed over</translation>
    </message>
    <message>
        <source>{n} moved</source>
        <translation>{n} moved</translation>
    </message>
    <message>
        <source>{n} resolved</source>
        <translation>{n} resolved</translation>
    </message>
    <message>
        <source>{n} tagged</source>
        <translation>{n} tagged</translation>
    </message>
    <message>
        <source>{n} will be done</source>
        <translation>{n} will be done</translation>
    </message>
    <message>
        <source>{n} will be handed over</source>
        <translation>{n} will be handed over</translation>
    </message>
    <message>
        <source>{n} will be moved</source>
        <translation>{n} will be moved</translation>
    </message>
    <message>
        <source>{n} will be resolved</source>
        <translation>{n} will be resolved</translation>
    </message>
    <message>
        <source>{n} will get a follow-up</source>
        <translation>{n} will get a follow-up</translation>
    </message>
    <message>
        <source>{n} will get the tags</source>
        <translation>{n} will get the tags</translation>
    </message>
    <message>
        <source>{n} with a follow-up</source>
        <translation>{n} with a follow-up</translation>
    </message>
    <message>
        <source>{told}, {n} stay as they are</source>
        <translation>{told}, {n} stay as they are</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Looking at what it would do …</source>
        <translation>Looking at what it would do …</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>What to do with all that is marked</source>
        <translation>What to do with all that is marked</translation>
    </message>
    <message>
        <source>{done} of {all} …</source>
        <translation>{done} of {all} …</translation>
    </message>
    <message>
        <source>{n} marked</source>
        <translation>{n} marked</translation>
    </message>
</context>
<context>
    <name>BulkMenus</name>
    <message>
        <source>Me ({name})</source>
        <translation>Me ({name})</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
</context>
<context>
    <name>BusinessStep</name>
    <message>
        <source>Business</source>
        <translation>Business</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Everything can be changed later, in Settings.</source>
        <translation>Everything can be changed later, in Settings.</translation>
    </message>
    <message>
        <source>For its public holidays, and for phone numbers without a country code. May be empty.</source>
        <translation>For its public holidays, and for phone numbers without a country code. May be empty.</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>Name of the business</translation>
    </message>
    <message>
        <source>Please choose a country from the list.</source>
        <translation>Please choose a country from the list.</translation>
    </message>
    <message>
        <source>Please choose a time zone from the list.</source>
        <translation>Please choose a time zone from the list.</translation>
    </message>
    <message>
        <source>Please enter the name of the business.</source>
        <translation>Please enter the name of the business.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Type the nearest large city, such as Berlin.</source>
        <translation>Type the nearest large city, such as Berlin.</translation>
    </message>
    <message>
        <source>Your business</source>
        <translation>Your business</translation>
    </message>
</context>
<context>
    <name>CalendarForm</name>
    <message>
        <source>Coming days</source>
        <translation>Coming days</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Name of the calendar</source>
        <translation>Name of the calendar</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Other days</translation>
    </message>
    <message>
        <source>Parts of the calendar</source>
        <translation>Parts of the calendar</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Public holidays</translation>
    </message>
    <message>
        <source>That of the business</source>
        <translation>That of the business</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
</context>
<context>
    <name>Calendars</name>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>closed all day</source>
        <translation>closed all day</translation>
    </message>
    <message>
        <source>closed every year</source>
        <translation>closed every year</translation>
    </message>
    <message>
        <source>closed for a time</source>
        <translation>closed for a time</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>day off</translation>
    </message>
    <message>
        <source>open only</source>
        <translation>open only</translation>
    </message>
    <message>
        <source>public holiday</source>
        <translation>public holiday</translation>
    </message>
    <message>
        <source>special hours</source>
        <translation>special hours</translation>
    </message>
</context>
<context>
    <name>CalendarsEditor</name>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Calendar {number}</source>
        <translation>Calendar {number}</translation>
    </message>
    <message>
        <source>Calendar:</source>
        <translation>Calendar:</translation>
    </message>
    <message>
        <source>New calendar</source>
        <translation>New calendar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove this calendar</source>
        <translation>Remove this calendar</translation>
    </message>
</context>
<context>
    <name>CaseActs</name>
    <message>
        <source>Assign…</source>
        <translation>Assign…</translation>
    </message>
    <message>
        <source>Follow up…</source>
        <translation>Follow up…</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolve</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Tags, apart by commas</source>
        <translation>Tags, apart by commas</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Tag…</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>(no subject)</source>
        <translation>(no subject)</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>Issue type: {type}</source>
        <translation>Issue type: {type}</translation>
    </message>
    <message>
        <source>Looked after by {name}</source>
        <translation>Looked after by {name}</translation>
    </message>
    <message>
        <source>Me ({name})</source>
        <translation>Me ({name})</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>Open the customer {name}</source>
        <translation>Open the customer {name}</translation>
    </message>
    <message>
        <source>Priority: {level}</source>
        <translation>Priority: {level}</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Wait</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
</context>
<context>
    <name>CasePagePanel</name>
    <message>
        <source>No case is open here. Choose one in the inbox, or take the most urgent.</source>
        <translation>No case is open here. Choose one in the inbox, or take the most urgent.</translation>
    </message>
</context>
<context>
    <name>CasesModel</name>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Issue type</source>
        <translation>Issue type</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>no case</source>
        <translation>no case</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>For {business}</source>
        <translation>For {business}</translation>
    </message>
    <message>
        <source>This is to say that</source>
        <translation>This is to say that</translation>
    </message>
    <message>
        <source>has passed the course</source>
        <translation>has passed the course</translation>
    </message>
</context>
<context>
    <name>ChangePart</name>
    <message>
        <source>Sets</source>
        <translation>Sets</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Social</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>{name}: none.</source>
        <translation>{name}: none.</translation>
    </message>
    <message>
        <source>{name}: {total} in all, most at {label} with {top}.</source>
        <translation>{name}: {total} in all, most at {label} with {top}.</translation>
    </message>
</context>
<context>
    <name>ChecklistView</name>
    <message>
        <source>SOP v{version}</source>
        <translation>SOP v{version}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} of {total}</translation>
    </message>
</context>
<context>
    <name>ChecklistsSection</name>
    <message>
        <source>No checklist runs on this case.</source>
        <translation>No checklist runs on this case.</translation>
    </message>
    <message>
        <source>Write the closing note</source>
        <translation>Write the closing note</translation>
    </message>
</context>
<context>
    <name>CoachStrip</name>
    <message numerus="yes">
        <source>Advance %n minute(s)</source>
        <translation>
            <numerusform>Advance %n minute</numerusform>
            <numerusform>Advance %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Give up</translation>
    </message>
    <message>
        <source>Let time pass on the practice clock ({key})</source>
        <translation>Let time pass on the practice clock ({key})</translation>
    </message>
    <message>
        <source>Practice: {scene}</source>
        <translation>Practice: {scene}</translation>
    </message>
    <message numerus="yes">
        <source>waits %n minute(s) more</source>
        <translation>
            <numerusform>waits %n minute more</numerusform>
            <numerusform>waits %n minutes more</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is {mood} ({of} of 5)</source>
        <translation>{name} is {mood} ({of} of 5)</translation>
    </message>
</context>
<context>
    <name>ComingTab</name>
    <message>
        <source>Coming days that differ</source>
        <translation>Coming days that differ</translation>
    </message>
    <message>
        <source>Every day of the coming year is as its weekday.</source>
        <translation>Every day of the coming year is as its weekday.</translation>
    </message>
    <message numerus="yes">
        <source>In a year from today, %n day(s) closed beside the week’s own.</source>
        <translation>
            <numerusform>In a year from today, %n day closed beside the week’s own.</numerusform>
            <numerusform>In a year from today, %n days closed beside the week’s own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>About CareStation</source>
        <translation>About CareStation</translation>
    </message>
    <message>
        <source>Act on marked cases</source>
        <translation>Act on marked cases</translation>
    </message>
    <message>
        <source>Assign case…</source>
        <translation>Assign case…</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Back up now…</translation>
    </message>
    <message>
        <source>Close case</source>
        <translation>Close case</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dark theme</translation>
    </message>
    <message>
        <source>Delete case</source>
        <translation>Delete case</translation>
    </message>
    <message>
        <source>Export the month…</source>
        <translation>Export the month…</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Filter the inbox…</source>
        <translation>Filter the inbox…</translation>
    </message>
    <message>
        <source>Find anything, do anything</source>
        <translation>Find anything, do anything</translation>
    </message>
    <message>
        <source>Follow up in 2 business days</source>
        <translation>Follow up in 2 business days</translation>
    </message>
    <message>
        <source>Follow up in 3 hours</source>
        <translation>Follow up in 3 hours</translation>
    </message>
    <message>
        <source>Follow up next Monday</source>
        <translation>Follow up next Monday</translation>
    </message>
    <message>
        <source>Follow up on the customer’s date</source>
        <translation>Follow up on the customer’s date</translation>
    </message>
    <message>
        <source>Follow up tomorrow</source>
        <translation>Follow up tomorrow</translation>
    </message>
    <message>
        <source>Follow up…</source>
        <translation>Follow up…</translation>
    </message>
    <message>
        <source>Go on with the newer version of the SOP</source>
        <translation>Go on with the newer version of the SOP</translation>
    </message>
    <message>
        <source>Go to the checklist</source>
        <translation>Go to the checklist</translation>
    </message>
    <message>
        <source>Go to the last notice</source>
        <translation>Go to the last notice</translation>
    </message>
    <message>
        <source>High-contrast theme</source>
        <translation>High-contrast theme</translation>
    </message>
    <message>
        <source>Import customers…</source>
        <translation>Import customers…</translation>
    </message>
    <message>
        <source>Import orders…</source>
        <translation>Import orders…</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Insights</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Internal note</translation>
    </message>
    <message>
        <source>Issue type…</source>
        <translation>Issue type…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Light theme</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>Lock the desk</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Log a call</translation>
    </message>
    <message>
        <source>Log a chat</source>
        <translation>Log a chat</translation>
    </message>
    <message>
        <source>Log a social post</source>
        <translation>Log a social post</translation>
    </message>
    <message>
        <source>Log a visit</source>
        <translation>Log a visit</translation>
    </message>
    <message>
        <source>Mark all cases</source>
        <translation>Mark all cases</translation>
    </message>
    <message>
        <source>Mark case</source>
        <translation>Mark case</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Merge case…</source>
        <translation>Merge case…</translation>
    </message>
    <message>
        <source>Messages kept aside</source>
        <translation>Messages kept aside</translation>
    </message>
    <message>
        <source>New customer…</source>
        <translation>New customer…</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Next case</translation>
    </message>
    <message>
        <source>Next hint</source>
        <translation>Next hint</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>No hints of this kind</source>
        <translation>No hints of this kind</translation>
    </message>
    <message>
        <source>No promise</source>
        <translation>No promise</translation>
    </message>
    <message>
        <source>No reply needed</source>
        <translation>No reply needed</translation>
    </message>
    <message>
        <source>Note a rating…</source>
        <translation>Note a rating…</translation>
    </message>
    <message>
        <source>Note the promise</source>
        <translation>Note the promise</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Open case</translation>
    </message>
    <message>
        <source>Orders kept aside…</source>
        <translation>Orders kept aside…</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>Priority…</source>
        <translation>Priority…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Rating card…</source>
        <translation>Rating card…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Reopen case</source>
        <translation>Reopen case</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Reply texts and SOPs…</source>
        <translation>Reply texts and SOPs…</translation>
    </message>
    <message>
        <source>Resolve case</source>
        <translation>Resolve case</translation>
    </message>
    <message>
        <source>SOPs</source>
        <translation>SOPs</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Search the policy</source>
        <translation>Search the policy</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Settings…</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>Skip case…</source>
        <translation>Skip case…</translation>
    </message>
    <message>
        <source>Skip step…</source>
        <translation>Skip step…</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Tags…</translation>
    </message>
    <message>
        <source>Take in messages…</source>
        <translation>Take in messages…</translation>
    </message>
    <message>
        <source>Take the suggested issue type</source>
        <translation>Take the suggested issue type</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>Text at 100 %</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Theme of the system</translation>
    </message>
    <message>
        <source>This step does not fit…</source>
        <translation>This step does not fit…</translation>
    </message>
    <message>
        <source>Tick step</source>
        <translation>Tick step</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Wait for the customer</source>
        <translation>Wait for the customer</translation>
    </message>
    <message>
        <source>Wait for the supplier</source>
        <translation>Wait for the supplier</translation>
    </message>
    <message>
        <source>What is due now</source>
        <translation>What is due now</translation>
    </message>
    <message>
        <source>What would we have met?</source>
        <translation>What would we have met?</translation>
    </message>
    <message>
        <source>Why this due time?</source>
        <translation>Why this due time?</translation>
    </message>
    <message>
        <source>Why this hint?</source>
        <translation>Why this hint?</translation>
    </message>
    <message>
        <source>Write the closing note</source>
        <translation>Write the closing note</translation>
    </message>
    <message>
        <source>Write the policy for customers…</source>
        <translation>Write the policy for customers…</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>No e-mail address</source>
        <translation>No e-mail address</translation>
    </message>
    <message>
        <source>To {address}</source>
        <translation>To {address}</translation>
    </message>
</context>
<context>
    <name>ConditionField</name>
    <message>
        <source>Always</source>
        <translation>Always</translation>
    </message>
    <message>
        <source>If “{step}” is …</source>
        <translation>If “{step}” is …</translation>
    </message>
    <message>
        <source>Show this step</source>
        <translation>Show this step</translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Customer</translation>
    </message>
    <message>
        <source>&amp;Issue type</source>
        <translation>&amp;Issue type</translation>
    </message>
    <message>
        <source>&amp;What it was about</source>
        <translation>&amp;What it was about</translation>
    </message>
    <message>
        <source>A new case</source>
        <translation>A new case</translation>
    </message>
    <message>
        <source>C&amp;ase</source>
        <translation>C&amp;ase</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Log a call</translation>
    </message>
    <message>
        <source>Log a chat</source>
        <translation>Log a chat</translation>
    </message>
    <message>
        <source>Log a post on social media</source>
        <translation>Log a post on social media</translation>
    </message>
    <message>
        <source>Log a visit</source>
        <translation>Log a visit</translation>
    </message>
    <message>
        <source>Say who it was: a name is enough.</source>
        <translation>Say who it was: a name is enough.</translation>
    </message>
    <message>
        <source>They have their answer</source>
        <translation>They have their answer</translation>
    </message>
    <message>
        <source>We got in touch with them</source>
        <translation>We got in touch with them</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>What it was about</translation>
    </message>
    <message>
        <source>What it was about, in a few words</source>
        <translation>What it was about, in a few words</translation>
    </message>
    <message>
        <source>What you wrote is not stored yet. Once more, and it is thrown away.</source>
        <translation>What you wrote is not stored yet. Once more, and it is thrown away.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Write it down</translation>
    </message>
</context>
<context>
    <name>ContactLink</name>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
</context>
<context>
    <name>CourseActs</name>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Courses</translation>
    </message>
    <message>
        <source>Everybody takes “{title}” now</source>
        <translation>Everybody takes “{title}” now</translation>
    </message>
    <message>
        <source>Your “{title}” is taken away; records stay</source>
        <translation>Your “{title}” is taken away; records stay</translation>
    </message>
    <message>
        <source>take course away</source>
        <translation>take course away</translation>
    </message>
    <message numerus="yes">
        <source>“{title}” assigned to %n person(s), until {day}</source>
        <translation>
            <numerusform>“{title}” assigned to %n person, until {day}</numerusform>
            <numerusform>“{title}” assigned to %n persons, until {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” is among the courses now</source>
        <translation>“{title}” is among the courses now</translation>
    </message>
    <message>
        <source>“{title}” is no longer asked of them</source>
        <translation>“{title}” is no longer asked of them</translation>
    </message>
    <message>
        <source>“{title}” is no longer required</source>
        <translation>“{title}” is no longer required</translation>
    </message>
    <message>
        <source>“{what}” saved</source>
        <translation>“{what}” saved</translation>
    </message>
</context>
<context>
    <name>CourseCard</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Assign…</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>Back to the original</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Everybody takes this course</source>
        <translation>Everybody takes this course</translation>
    </message>
    <message>
        <source>For the team</source>
        <translation>For the team</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>From the beginning</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Save as a file, to change it…</source>
        <translation>Save as a file, to change it…</translation>
    </message>
    <message>
        <source>Save certificate…</source>
        <translation>Save certificate…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>Take it again</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>What is in it</translation>
    </message>
    <message>
        <source>Your record</source>
        <translation>Your record</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>again after %n month(s)</source>
        <translation>
            <numerusform>again after %n month</numerusform>
            <numerusform>again after %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CourseReminders</name>
    <message numerus="yes">
        <source>%n course(s) due</source>
        <translation>
            <numerusform>%n course due</numerusform>
            <numerusform>%n courses due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) to take soon</source>
        <translation>
            <numerusform>%n course to take soon</numerusform>
            <numerusform>%n courses to take soon</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>CourseRoom</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Enter goes on, Backspace goes back, Esc leaves. Your place is kept.</source>
        <translation>Enter goes on, Backspace goes back, Esc leaves. Your place is kept.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>How far you are</source>
        <translation>How far you are</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Page {at} of {all}</source>
        <translation>Page {at} of {all}</translation>
    </message>
    <message>
        <source>Question {at} of {all}</source>
        <translation>Question {at} of {all}</translation>
    </message>
</context>
<context>
    <name>CourseShelf</name>
    <message>
        <source>Add…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Courses</translation>
    </message>
    <message>
        <source>Read in a course from a file</source>
        <translation>Read in a course from a file</translation>
    </message>
    <message>
        <source>Who is trained</source>
        <translation>Who is trained</translation>
    </message>
</context>
<context>
    <name>Courses</name>
    <message>
        <source>begun, {at} of {all}</source>
        <translation>begun, {at} of {all}</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>due today</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>due {day}</translation>
    </message>
    <message>
        <source>for everybody</source>
        <translation>for everybody</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>not begun</translation>
    </message>
    <message>
        <source>not passed yet</source>
        <translation>not passed yet</translation>
    </message>
    <message>
        <source>not passed yet ({score} %)</source>
        <translation>not passed yet ({score} %)</translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation>overdue since {day}</translation>
    </message>
    <message>
        <source>passed {day}</source>
        <translation>passed {day}</translation>
    </message>
    <message>
        <source>{day}: passed with {score} %</source>
        <translation>{day}: passed with {score} %</translation>
    </message>
    <message>
        <source>{day}: {score} %, not passed</source>
        <translation>{day}: {score} %, not passed</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A fault in CareStation</source>
        <translation>A fault in CareStation</translation>
    </message>
    <message>
        <source>CareStation stopped unexpectedly last time.</source>
        <translation>CareStation stopped unexpectedly last time.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copy the report</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Something went wrong inside CareStation.</source>
        <translation>Something went wrong inside CareStation.</translation>
    </message>
    <message>
        <source>This is our mistake, not yours. What was stored is safe: nothing is ever written by halves. Read the report before you send it to anybody: it can quote what was being worked on.</source>
        <translation>This is our mistake, not yours. What was stored is safe: nothing is ever written by halves. Read the report before you send it to anybody: it can quote what was being worked on.</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>customer since {year}</source>
        <translation>customer since {year}</translation>
    </message>
    <message>
        <source>with {name} since {year}</source>
        <translation>with {name} since {year}</translation>
    </message>
    <message>
        <source>yours since {year}</source>
        <translation>yours since {year}</translation>
    </message>
</context>
<context>
    <name>CustomerCard</name>
    <message>
        <source>CASES</source>
        <translation>CASES</translation>
    </message>
    <message>
        <source>Cases of this customer</source>
        <translation>Cases of this customer</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>How to reach them</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
</context>
<context>
    <name>CustomerField</name>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Name, e-mail or phone number</source>
        <translation>Name, e-mail or phone number</translation>
    </message>
</context>
<context>
    <name>CustomerFollowUps</name>
    <message>
        <source>&amp;Follow up…</source>
        <translation>&amp;Follow up…</translation>
    </message>
    <message>
        <source>FOLLOW-UP</source>
        <translation>FOLLOW-UP</translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>&amp;Firm</source>
        <translation>&amp;Firm</translation>
    </message>
    <message>
        <source>&amp;How to reach them</source>
        <translation>&amp;How to reach them</translation>
    </message>
    <message>
        <source>&amp;Looked after by</source>
        <translation>&amp;Looked after by</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Tags</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Change customer</source>
        <translation>Change customer</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otes</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>New customer</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>One on each line: e-mail, phone, @handle</source>
        <translation>One on each line: e-mail, phone, @handle</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>What colleagues should know</source>
        <translation>What colleagues should know</translation>
    </message>
    <message>
        <source>“{line}” is no e-mail address, phone number or handle.</source>
        <translation>“{line}” is no e-mail address, phone number or handle.</translation>
    </message>
</context>
<context>
    <name>CustomerList</name>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Firm</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Looked after by</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Open cases</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
</context>
<context>
    <name>CustomerSection</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>last rating {score}</source>
        <translation>last rating {score}</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Name, firm, e-mail or number</source>
        <translation>Name, firm, e-mail or number</translation>
    </message>
    <message>
        <source>No customers yet. They come by themselves with their first message, or from a file.</source>
        <translation>No customers yet. They come by themselves with their first message, or from a file.</translation>
    </message>
    <message>
        <source>Nobody is called “{words}”.</source>
        <translation>Nobody is called “{words}”.</translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>Add hours on {day}</source>
        <translation>Add hours on {day}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Copy the hours of {day}</source>
        <translation>Copy the hours of {day}</translation>
    </message>
    <message>
        <source>Copy to Monday to Friday</source>
        <translation>Copy to Monday to Friday</translation>
    </message>
    <message>
        <source>Copy to all days</source>
        <translation>Copy to all days</translation>
    </message>
</context>
<context>
    <name>DaysStrip</name>
    <message>
        <source>Green was counted, red is over the target, grey was paused, pale is open time. The dark line is now, or the end; the amber one is the due time.</source>
        <translation>Green was counted, red is over the target, grey was paused, pale is open time. The dark line is now, or the end; the amber one is the due time.</translation>
    </message>
</context>
<context>
    <name>Debrief</name>
    <message>
        <source>Close practice</source>
        <translation>Close practice</translation>
    </message>
    <message>
        <source>Play it again</source>
        <translation>Play it again</translation>
    </message>
    <message>
        <source>The five R’s: {points}</source>
        <translation>The five R’s: {points}</translation>
    </message>
    <message>
        <source>The moments that counted</source>
        <translation>The moments that counted</translation>
    </message>
    <message>
        <source>end</source>
        <translation>end</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>missed</translation>
    </message>
    <message>
        <source>nothing to judge</source>
        <translation>nothing to judge</translation>
    </message>
    <message>
        <source>won</source>
        <translation>won</translation>
    </message>
    <message>
        <source>{won} of {of}</source>
        <translation>{won} of {of}</translation>
    </message>
</context>
<context>
    <name>DecisionForm</name>
    <message>
        <source>Decide</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Until when</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>What will be done</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Who sees to it</translation>
    </message>
</context>
<context>
    <name>DeskRoom</name>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>CareStation {version}. Your data lies encrypted in {path}, and nowhere else.</source>
        <translation>CareStation {version}. Your data lies encrypted in {path}, and nowhere else.</translation>
    </message>
    <message>
        <source>Check its rights: {why}.</source>
        <translation>Check its rights: {why}.</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>Messages and lists</source>
        <translation>Messages and lists</translation>
    </message>
    <message>
        <source>Take in messages, or a list of customers</source>
        <translation>Take in messages, or a list of customers</translation>
    </message>
    <message>
        <source>“{file}” cannot be read.</source>
        <translation>“{file}” cannot be read.</translation>
    </message>
</context>
<context>
    <name>DeskTray</name>
    <message numerus="yes">
        <source>%n thing(s) due</source>
        <translation>
            <numerusform>%n thing due</numerusform>
            <numerusform>%n things due</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Nothing is due</translation>
    </message>
    <message>
        <source>Open CareStation</source>
        <translation>Open CareStation</translation>
    </message>
    <message>
        <source>Quiet until tomorrow</source>
        <translation>Quiet until tomorrow</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>Nothing differs.</source>
        <translation>Nothing differs.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
</context>
<context>
    <name>DivergenceStrip</name>
    <message>
        <source>Count as the policy says</source>
        <translation>Count as the policy says</translation>
    </message>
    <message>
        <source>Publish the change…</source>
        <translation>Publish the change…</translation>
    </message>
    <message>
        <source>The desk counts at once; the owner decides what is published.</source>
        <translation>The desk counts at once; the owner decides what is published.</translation>
    </message>
    <message>
        <source>The published policy and the desk do not agree</source>
        <translation>The published policy and the desk do not agree</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>and {count} more</translation>
    </message>
    <message>
        <source>{what}: the policy says {policy}, the desk counts {desk}.</source>
        <translation>{what}: the policy says {policy}, the desk counts {desk}.</translation>
    </message>
</context>
<context>
    <name>DueDialog</name>
    <message numerus="yes">
        <source>%n thing(s) to do, the longest due first</source>
        <translation>
            <numerusform>%n thing to do, the longest due first</numerusform>
            <numerusform>%n things to do, the longest due first</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Due now</translation>
    </message>
    <message>
        <source>Nothing is due. You are up to date.</source>
        <translation>Nothing is due. You are up to date.</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>What is due</translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
</context>
<context>
    <name>DuePart</name>
    <message>
        <source>A message of the customer cancels it</source>
        <translation>A message of the customer cancels it</translation>
    </message>
    <message>
        <source>Due in</source>
        <translation>Due in</translation>
    </message>
    <message>
        <source>The title of the step</source>
        <translation>The title of the step</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>What it says (optional)</source>
        <translation>What it says (optional)</translation>
    </message>
</context>
<context>
    <name>DueWords</name>
    <message numerus="yes">
        <source>Due in %n business day(s)</source>
        <translation>
            <numerusform>Due in %n business day</numerusform>
            <numerusform>Due in %n business days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due in %n day(s)</source>
        <translation>
            <numerusform>Due in %n day</numerusform>
            <numerusform>Due in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due in %n hour(s)</source>
        <translation>
            <numerusform>Due in %n hour</numerusform>
            <numerusform>Due in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due in %n month(s)</source>
        <translation>
            <numerusform>Due in %n month</numerusform>
            <numerusform>Due in %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due in %n week(s)</source>
        <translation>
            <numerusform>Due in %n week</numerusform>
            <numerusform>Due in %n weeks</numerusform>
        </translation>
    </message>
    <message>
        <source>Due next Monday</source>
        <translation>Due next Monday</translation>
    </message>
</context>
<context>
    <name>EditorHead</name>
    <message>
        <source>As version {number}</source>
        <translation>As version {number}</translation>
    </message>
    <message>
        <source>Back to the SOPs</source>
        <translation>Back to the SOPs</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Discard draft</translation>
    </message>
    <message>
        <source>Draft, being saved …</source>
        <translation>Draft, being saved …</translation>
    </message>
    <message>
        <source>Draft, saved · never published</source>
        <translation>Draft, saved · never published</translation>
    </message>
    <message>
        <source>Draft, saved · version {number} is in force</source>
        <translation>Draft, saved · version {number} is in force</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publish…</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Redo (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>SOP without a title</source>
        <translation>SOP without a title</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Undo (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>EffectBar</name>
    <message numerus="yes">
        <source>%n case(s) due at another time</source>
        <translation>
            <numerusform>%n case due at another time</numerusform>
            <numerusform>%n cases due at another time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) no longer late</source>
        <translation>
            <numerusform>%n case no longer late</numerusform>
            <numerusform>%n cases no longer late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) would be late</source>
        <translation>
            <numerusform>%n case would be late</numerusform>
            <numerusform>%n cases would be late</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Hide the cases</source>
        <translation>Hide the cases</translation>
    </message>
    <message>
        <source>If you save this, nothing changes for the open cases.</source>
        <translation>If you save this, nothing changes for the open cases.</translation>
    </message>
    <message>
        <source>If you save this: {what}.</source>
        <translation>If you save this: {what}.</translation>
    </message>
    <message>
        <source>Looking at the open cases…</source>
        <translation>Looking at the open cases…</translation>
    </message>
    <message>
        <source>Show the cases</source>
        <translation>Show the cases</translation>
    </message>
    <message>
        <source>What this would do cannot be told yet: {fault}</source>
        <translation>What this would do cannot be told yet: {fault}</translation>
    </message>
    <message>
        <source>What this would do to the open cases was not looked up.</source>
        <translation>What this would do to the open cases was not looked up.</translation>
    </message>
</context>
<context>
    <name>EffectList</name>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Cases that this would touch</source>
        <translation>Cases that this would touch</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>and {count} more</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>no target</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>paused</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Done: {done} of {of_done}. Left out: {left} of {of_left}.</source>
        <translation>Done: {done} of {of_done}. Left out: {left} of {of_left}.</translation>
    </message>
    <message>
        <source>Pairs: with the step / without it where it was shown, from 20 cases on each side.</source>
        <translation>Pairs: with the step / without it where it was shown, from 20 cases on each side.</translation>
    </message>
    <message>
        <source>came back within 14 days: {share}</source>
        <translation>came back within 14 days: {share}</translation>
    </message>
    <message>
        <source>rated 4–5: {share}</source>
        <translation>rated 4–5: {share}</translation>
    </message>
    <message>
        <source>resolved cases: {count}</source>
        <translation>resolved cases: {count}</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>too few</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>{percent} % with an override</source>
        <translation>{percent} % with an override</translation>
    </message>
</context>
<context>
    <name>EvidenceSection</name>
    <message>
        <source>Evidence of each step</source>
        <translation>Evidence of each step</translation>
    </message>
    <message>
        <source>Hide what it was worth</source>
        <translation>Hide what it was worth</translation>
    </message>
    <message>
        <source>Keep all as it is</source>
        <translation>Keep all as it is</translation>
    </message>
    <message>
        <source>Make optional</source>
        <translation>Make optional</translation>
    </message>
    <message>
        <source>No case that ran it was resolved in the last twelve months.</source>
        <translation>No case that ran it was resolved in the last twelve months.</translation>
    </message>
    <message>
        <source>Reading the cases of the last twelve months…</source>
        <translation>Reading the cases of the last twelve months…</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Remove the step</translation>
    </message>
    <message>
        <source>What was it worth?</source>
        <translation>What was it worth?</translation>
    </message>
    <message>
        <source>“{step}” is gone from the draft</source>
        <translation>“{step}” is gone from the draft</translation>
    </message>
    <message>
        <source>“{step}” is optional in the draft</source>
        <translation>“{step}” is optional in the draft</translation>
    </message>
    <message>
        <source>“{title}” is still right</source>
        <translation>“{title}” is still right</translation>
    </message>
</context>
<context>
    <name>EvidenceTable</name>
    <message>
        <source>Came back</source>
        <translation>Came back</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Overridden</translation>
    </message>
    <message>
        <source>Rated 4–5</source>
        <translation>Rated 4–5</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Shown</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>No hints of this kind</source>
        <translation>No hints of this kind</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>&amp;CSV: a file for each table, for other programs</source>
        <translation>&amp;CSV: a file for each table, for other programs</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Folder</translation>
    </message>
    <message>
        <source>&amp;HTML: one page to mail</source>
        <translation>&amp;HTML: one page to mail</translation>
    </message>
    <message>
        <source>&amp;PDF: two to four pages to print or to send</source>
        <translation>&amp;PDF: two to four pages to print or to send</translation>
    </message>
    <message>
        <source>&amp;Workbook (XLSX): every table and chart, with numbers to reckon with</source>
        <translation>&amp;Workbook (XLSX): every table and chart, with numbers to reckon with</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoose…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Earlier files of the same month in this folder are replaced.</source>
        <translation>Earlier files of the same month in this folder are replaced.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>Export into</translation>
    </message>
    <message>
        <source>Export {month}</source>
        <translation>Export {month}</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>Key {score}</source>
        <translation>Key {score}</translation>
    </message>
    <message>
        <source>{score} of 5</source>
        <translation>{score} of 5</translation>
    </message>
</context>
<context>
    <name>FaultList</name>
    <message numerus="yes">
        <source>%n fault(s) to mend before publishing</source>
        <translation>
            <numerusform>%n fault to mend before publishing</numerusform>
            <numerusform>%n faults to mend before publishing</numerusform>
        </translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Faults</translation>
    </message>
    <message>
        <source>Step {number}: {fault}</source>
        <translation>Step {number}: {fault}</translation>
    </message>
</context>
<context>
    <name>FeedbackPage</name>
    <message>
        <source>, {share} % rated 4–5</source>
        <translation>, {share} % rated 4–5</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Last 90 days: {ways}</source>
        <translation>Last 90 days: {ways}</translation>
    </message>
    <message>
        <source>What they talk about</source>
        <translation>What they talk about</translation>
    </message>
    <message>
        <source>at the counter</source>
        <translation>at the counter</translation>
    </message>
    <message>
        <source>by mail</source>
        <translation>by mail</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>by telephone</translation>
    </message>
    <message>
        <source>{way} {answered} of {asked} answered</source>
        <translation>{way} {answered} of {asked} answered</translation>
    </message>
</context>
<context>
    <name>FigureCases</name>
    <message>
        <source>Back to the figures</source>
        <translation>Back to the figures</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>{figure}: reading…</source>
        <translation>{figure}: reading…</translation>
    </message>
</context>
<context>
    <name>FileDrop</name>
    <message>
        <source>Drop messages or customers here to take them in</source>
        <translation>Drop messages or customers here to take them in</translation>
    </message>
</context>
<context>
    <name>FilterStrip</name>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Filter by tag, issue type or channel</source>
        <translation>Filter by tag, issue type or channel</translation>
    </message>
    <message>
        <source>Filter the inbox</source>
        <translation>Filter the inbox</translation>
    </message>
    <message>
        <source>Filtered by {what}; press to take it off</source>
        <translation>Filtered by {what}; press to take it off</translation>
    </message>
    <message>
        <source>Issue type</source>
        <translation>Issue type</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>Show all cases</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Take this filter off</source>
        <translation>Take this filter off</translation>
    </message>
    <message>
        <source>tag “{tag}”</source>
        <translation>tag “{tag}”</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Type a reply text or an SOP…</source>
        <translation>Type a reply text or an SOP…</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Making your desk…</source>
        <translation>Making your desk…</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Open the desk</translation>
    </message>
</context>
<context>
    <name>FolderEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>There is no folder “{typed}”.</source>
        <translation>There is no folder “{typed}”.</translation>
    </message>
</context>
<context>
    <name>FollowUpActs</name>
    <message>
        <source>Assign…</source>
        <translation>Assign…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Snooze…</translation>
    </message>
</context>
<context>
    <name>FollowUpForm</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Reminder for me</source>
        <translation>Reminder for me</translation>
    </message>
    <message>
        <source>Reminder on the case</source>
        <translation>Reminder on the case</translation>
    </message>
    <message>
        <source>Set follow-up</source>
        <translation>Set follow-up</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>What for</translation>
    </message>
</context>
<context>
    <name>FollowUpRow</name>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Drop</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Move…</translation>
    </message>
    <message>
        <source>Skip once</source>
        <translation>Skip once</translation>
    </message>
    <message>
        <source>Why is the promise let go?</source>
        <translation>Why is the promise let go?</translation>
    </message>
</context>
<context>
    <name>FollowUpSection</name>
    <message>
        <source>Any other time (F)</source>
        <translation>Any other time (F)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>“fri 10”, date</source>
        <translation>“fri 10”, date</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Customer’s date</source>
        <translation>Customer’s date</translation>
    </message>
    <message>
        <source>If no reply</source>
        <translation>If no reply</translation>
    </message>
    <message>
        <source>In 2 business days</source>
        <translation>In 2 business days</translation>
    </message>
    <message>
        <source>In 3 hours</source>
        <translation>In 3 hours</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>Next Monday</translation>
    </message>
    <message>
        <source>Next business day</source>
        <translation>Next business day</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>every business day</source>
        <translation>every business day</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>every month</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>every week</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>every year</translation>
    </message>
    <message>
        <source>once</source>
        <translation>once</translation>
    </message>
    <message>
        <source>{every} until {day}</source>
        <translation>{every} until {day}</translation>
    </message>
</context>
<context>
    <name>GateNotice</name>
    <message>
        <source>All steps are done.</source>
        <translation>All steps are done.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Complete “{step}”</source>
        <translation>Complete “{step}”</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>One step is still open</source>
        <translation>One step is still open</translation>
    </message>
    <message>
        <source>Only a lead can go on without a blocking step: complete it, or ask one.</source>
        <translation>Only a lead can go on without a blocking step: complete it, or ask one.</translation>
    </message>
    <message>
        <source>Reason for resolving with open steps</source>
        <translation>Reason for resolving with open steps</translation>
    </message>
    <message>
        <source>Resolve anyway</source>
        <translation>Resolve anyway</translation>
    </message>
    <message>
        <source>Resolve case</source>
        <translation>Resolve case</translation>
    </message>
    <message>
        <source>Steps still open</source>
        <translation>Steps still open</translation>
    </message>
    <message>
        <source>Why without them? Your reason is kept in the case.</source>
        <translation>Why without them? Your reason is kept in the case.</translation>
    </message>
    <message>
        <source>blocking</source>
        <translation>blocking</translation>
    </message>
    <message>
        <source>required</source>
        <translation>required</translation>
    </message>
    <message>
        <source>{n} steps are still open</source>
        <translation>{n} steps are still open</translation>
    </message>
    <message>
        <source>… and {n} more</source>
        <translation>… and {n} more</translation>
    </message>
</context>
<context>
    <name>GoButton</name>
    <message numerus="yes">
        <source>Hand over %n case(s)</source>
        <translation>
            <numerusform>Hand over %n case</numerusform>
            <numerusform>Hand over %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n follow-up(s)</source>
        <translation>
            <numerusform>Hand over %n follow-up</numerusform>
            <numerusform>Hand over %n follow-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n follow-up(s) as done</source>
        <translation>
            <numerusform>Mark %n follow-up as done</numerusform>
            <numerusform>Mark %n follow-ups as done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n follow-up(s)</source>
        <translation>
            <numerusform>Move %n follow-up</numerusform>
            <numerusform>Move %n follow-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resolve %n case(s)</source>
        <translation>
            <numerusform>Resolve %n case</numerusform>
            <numerusform>Resolve %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n follow-up(s)</source>
        <translation>
            <numerusform>Set %n follow-up</numerusform>
            <numerusform>Set %n follow-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n case(s)</source>
        <translation>
            <numerusform>Tag %n case</numerusform>
            <numerusform>Tag %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>No mail program opened.</source>
        <translation>No mail program opened.</translation>
    </message>
    <message>
        <source>Send the answer as a copy or as a file.</source>
        <translation>Send the answer as a copy or as a file.</translation>
    </message>
    <message>
        <source>The answer is long: paste it into the mail, it has been copied.</source>
        <translation>The answer is long: paste it into the mail, it has been copied.</translation>
    </message>
</context>
<context>
    <name>HolidayList</name>
    <message>
        <source>Add this day</source>
        <translation>Add this day</translation>
    </message>
    <message>
        <source>Closed on another day</source>
        <translation>Closed on another day</translation>
    </message>
    <message>
        <source>Closed on another day:</source>
        <translation>Closed on another day:</translation>
    </message>
    <message>
        <source>Days on which the business is closed</source>
        <translation>Days on which the business is closed</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
</context>
<context>
    <name>HolidaysStep</name>
    <message>
        <source>Holidays</source>
        <translation>Holidays</translation>
    </message>
    <message>
        <source>Public holidays in {country}. Take away those on which you are open.</source>
        <translation>Public holidays in {country}. Take away those on which you are open.</translation>
    </message>
    <message>
        <source>The holidays are being looked up. Please try again.</source>
        <translation>The holidays are being looked up. Please try again.</translation>
    </message>
    <message>
        <source>When are you closed?</source>
        <translation>When are you closed?</translation>
    </message>
    <message>
        <source>Without a country no holidays are known. Add the days on which you are closed.</source>
        <translation>Without a country no holidays are known. Add the days on which you are closed.</translation>
    </message>
</context>
<context>
    <name>HolidaysTab</name>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Public holidays</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Take away those on which you are open.</source>
        <translation>Take away those on which you are open.</translation>
    </message>
    <message>
        <source>The holidays are being looked up.</source>
        <translation>The holidays are being looked up.</translation>
    </message>
    <message>
        <source>The whole country</source>
        <translation>The whole country</translation>
    </message>
    <message>
        <source>Without a country no public holidays are known. Enter your own days under “Other days”.</source>
        <translation>Without a country no public holidays are known. Enter your own days under “Other days”.</translation>
    </message>
</context>
<context>
    <name>HoursStep</name>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Response timers count in these hours only: nothing is ever late at night. A lunch break is two intervals; 23:59 means until midnight.</source>
        <translation>Response timers count in these hours only: nothing is ever late at night. A lunch break is two intervals; 23:59 means until midnight.</translation>
    </message>
    <message>
        <source>When are you open?</source>
        <translation>When are you open?</translation>
    </message>
</context>
<context>
    <name>ImportDays</name>
    <message numerus="yes">
        <source>%n cancelled event(s) left out.</source>
        <translation>
            <numerusform>%n cancelled event left out.</numerusform>
            <numerusform>%n cancelled events left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) could not be read.</source>
        <translation>
            <numerusform>%n event could not be read.</numerusform>
            <numerusform>%n events could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n day(s)</source>
        <translation>
            <numerusform>Add %n day</numerusform>
            <numerusform>Add %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Days from “{file}”</source>
        <translation>Days from “{file}”</translation>
    </message>
    <message>
        <source>Days in the file</source>
        <translation>Days in the file</translation>
    </message>
    <message>
        <source>Events with times mean:</source>
        <translation>Events with times mean:</translation>
    </message>
    <message>
        <source>Take away what you do not want. Days of the next two years are shown.</source>
        <translation>Take away what you do not want. Days of the next two years are shown.</translation>
    </message>
    <message>
        <source>What events with times mean</source>
        <translation>What events with times mean</translation>
    </message>
    <message>
        <source>closed at these times</source>
        <translation>closed at these times</translation>
    </message>
    <message>
        <source>open only at these times</source>
        <translation>open only at these times</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n gain detail</source>
        <translation>
            <numerusform>%n gains detail</numerusform>
            <numerusform>%n gain detail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n twice in the file</source>
        <translation>
            <numerusform>%n twice in the file</numerusform>
            <numerusform>%n twice in the file</numerusform>
        </translation>
    </message>
    <message>
        <source>Import customers from “{file}”</source>
        <translation>Import customers from “{file}”</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <source>{count} known already</source>
        <translation>{count} known already</translation>
    </message>
    <message>
        <source>{count} left out</source>
        <translation>{count} left out</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Becomes</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>How to reach them</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>To know</translation>
    </message>
    <message>
        <source>gains detail</source>
        <translation>gains detail</translation>
    </message>
    <message>
        <source>known</source>
        <translation>known</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>same as above</source>
        <translation>same as above</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>First answer</source>
        <translation>First answer</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Next answer</source>
        <translation>Next answer</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolution</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>follow-up</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>promise</translation>
    </message>
    <message>
        <source>{done} of {total} steps</source>
        <translation>{done} of {total} steps</translation>
    </message>
    <message>
        <source>{what} due {when}</source>
        <translation>{what} due {when}</translation>
    </message>
</context>
<context>
    <name>InboxPanel</name>
    <message>
        <source>Cases shown: {which}</source>
        <translation>Cases shown: {which}</translation>
    </message>
    <message>
        <source>Every case has somebody who looks after it.</source>
        <translation>Every case has somebody who looks after it.</translation>
    </message>
    <message>
        <source>My customers</source>
        <translation>My customers</translation>
    </message>
    <message>
        <source>No case is open. Take in messages, or log a call.</source>
        <translation>No case is open. Take in messages, or log a call.</translation>
    </message>
    <message>
        <source>No open case under “{which}” fits the filter: {filter}.</source>
        <translation>No open case under “{which}” fits the filter: {filter}.</translation>
    </message>
    <message>
        <source>Nobody is waiting for you. Take a case that nobody has yet, or log a call.</source>
        <translation>Nobody is waiting for you. Take a case that nobody has yet, or log a call.</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>Show all cases</translation>
    </message>
    <message>
        <source>Show: {which}</source>
        <translation>Show: {which}</translation>
    </message>
    <message>
        <source>The team’s</source>
        <translation>The team’s</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Unassigned</translation>
    </message>
    <message>
        <source>{n} open · most important first</source>
        <translation>{n} open · most important first</translation>
    </message>
</context>
<context>
    <name>InboxView</name>
    <message>
        <source>Open cases, most important first</source>
        <translation>Open cases, most important first</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>{change}: better</source>
        <translation>{change}: better</translation>
    </message>
    <message>
        <source>{change}: worse</source>
        <translation>{change}: worse</translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <source>Insights</source>
        <translation>Insights</translation>
    </message>
    <message>
        <source>The changes to earlier months are being reckoned.</source>
        <translation>The changes to earlier months are being reckoned.</translation>
    </message>
</context>
<context>
    <name>IntervalRow</name>
    <message>
        <source>Remove these hours</source>
        <translation>Remove these hours</translation>
    </message>
    <message>
        <source>Remove these hours of {day}</source>
        <translation>Remove these hours of {day}</translation>
    </message>
    <message>
        <source>the next day</source>
        <translation>the next day</translation>
    </message>
    <message>
        <source>until midnight</source>
        <translation>until midnight</translation>
    </message>
    <message>
        <source>{day} from</source>
        <translation>{day} from</translation>
    </message>
    <message>
        <source>{day} to</source>
        <translation>{day} to</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Large or small letters, blanks and dashes make no difference to a recovery key.</source>
        <translation>Large or small letters, blanks and dashes make no difference to a recovery key.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open another store…</source>
        <translation>Open another store…</translation>
    </message>
    <message>
        <source>Please type the recovery key or the passphrase.</source>
        <translation>Please type the recovery key or the passphrase.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Recovery key or passphrase</source>
        <translation>Recovery key or passphrase</translation>
    </message>
    <message>
        <source>Remember on this PC</source>
        <translation>Remember on this PC</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Show what I type</translation>
    </message>
    <message>
        <source>The key of “{store}”</source>
        <translation>The key of “{store}”</translation>
    </message>
    <message>
        <source>This PC keeps no keys: you are asked for the recovery key or the passphrase at each start. The reason: {reason}.</source>
        <translation>This PC keeps no keys: you are asked for the recovery key or the passphrase at each start. The reason: {reason}.</translation>
    </message>
    <message>
        <source>This PC’s key store gives no key out now: {reason}. Unlock it and try again, or type the recovery key or the passphrase.</source>
        <translation>This PC’s key store gives no key out now: {reason}. Unlock it and try again, or type the recovery key or the passphrase.</translation>
    </message>
    <message>
        <source>This PC’s key store works, but does not know this store: it may come from another PC. Type its recovery key, or the passphrase if one was set.</source>
        <translation>This PC’s key store works, but does not know this store: it may come from another PC. Type its recovery key, or the passphrase if one was set.</translation>
    </message>
    <message>
        <source>Try the key store again</source>
        <translation>Try the key store again</translation>
    </message>
    <message>
        <source>{fault} Press Open to go on without it.</source>
        <translation>{fault} Press Open to go on without it.</translation>
    </message>
</context>
<context>
    <name>Lane</name>
    <message>
        <source>Doing again: {act}</source>
        <translation>Doing again: {act}</translation>
    </message>
    <message>
        <source>Done again: {act}</source>
        <translation>Done again: {act}</translation>
    </message>
    <message>
        <source>Undoing: {act}</source>
        <translation>Undoing: {act}</translation>
    </message>
    <message>
        <source>Undone: {act}</source>
        <translation>Undone: {act}</translation>
    </message>
    <message>
        <source>{share} done of: {act}. The rest stays as it was.</source>
        <translation>{share} done of: {act}. The rest stays as it was.</translation>
    </message>
    <message>
        <source>{share} done of: {act}. The same key goes on with the rest.</source>
        <translation>{share} done of: {act}. The same key goes on with the rest.</translation>
    </message>
</context>
<context>
    <name>LatePages</name>
    <message>
        <source>Courses</source>
        <translation>Courses</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Insights</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>Role-play</source>
        <translation>Role-play</translation>
    </message>
    <message>
        <source>SOPs</source>
        <translation>SOPs</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>From the customer&apos;s first message ({moment}) to our first answer, in business hours only.</source>
        <translation>From the customer&apos;s first message ({moment}) to our first answer, in business hours only.</translation>
    </message>
    <message>
        <source>From the oldest unanswered message ({moment}) to our answer, in business hours only.</source>
        <translation>From the oldest unanswered message ({moment}) to our answer, in business hours only.</translation>
    </message>
    <message>
        <source>From the opening ({moment}) until it is resolved, in business hours only, and not while we wait.</source>
        <translation>From the opening ({moment}) until it is resolved, in business hours only, and not while we wait.</translation>
    </message>
    <message>
        <source>From the opening ({moment}) until it is resolved, in business hours only.</source>
        <translation>From the opening ({moment}) until it is resolved, in business hours only.</translation>
    </message>
    <message>
        <source>case closed</source>
        <translation>case closed</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>counted</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>resolved</translation>
    </message>
    <message>
        <source>waiting for a supplier</source>
        <translation>waiting for a supplier</translation>
    </message>
    <message>
        <source>waiting for the customer</source>
        <translation>waiting for the customer</translation>
    </message>
    <message>
        <source>{span} of {target} left</source>
        <translation>{span} of {target} left</translation>
    </message>
    <message>
        <source>{span} of {target} used</source>
        <translation>{span} of {target} used</translation>
    </message>
    <message>
        <source>{used} counted: {span} over the target of {target}</source>
        <translation>{used} counted: {span} over the target of {target}</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message numerus="yes">
        <source>%n earlier span(s)</source>
        <translation>
            <numerusform>%n earlier span</numerusform>
            <numerusform>%n earlier spans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibrarySource</name>
    <message>
        <source>Add the checklist to {case}</source>
        <translation>Add the checklist to {case}</translation>
    </message>
    <message>
        <source>Open the SOP</source>
        <translation>Open the SOP</translation>
    </message>
    <message>
        <source>Reply text</source>
        <translation>Reply text</translation>
    </message>
    <message>
        <source>Reply text into {case}</source>
        <translation>Reply text into {case}</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Everything is as you left it.</source>
        <translation>Everything is as you left it.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Somebody else</translation>
    </message>
    <message>
        <source>The desk is locked</source>
        <translation>The desk is locked</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
</context>
<context>
    <name>LooksPage</name>
    <message>
        <source>How the desk looks here. Other PCs keep their own looks.</source>
        <translation>How the desk looks here. Other PCs keep their own looks.</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Size of text</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>This PC</translation>
    </message>
</context>
<context>
    <name>MailPictures</name>
    <message>
        <source>Message as it was sent</source>
        <translation>Message as it was sent</translation>
    </message>
</context>
<context>
    <name>MailView</name>
    <message>
        <source>1 picture not loaded, so that the sender does not learn that you read this.</source>
        <translation>1 picture not loaded, so that the sender does not learn that you read this.</translation>
    </message>
    <message>
        <source>Leads to {host}: {target}</source>
        <translation>Leads to {host}: {target}</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Open link</translation>
    </message>
    <message>
        <source>The message as it was sent</source>
        <translation>The message as it was sent</translation>
    </message>
    <message>
        <source>{n} pictures not loaded, so that the sender does not learn that you read this.</source>
        <translation>{n} pictures not loaded, so that the sender does not learn that you read this.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Case</translation>
    </message>
    <message>
        <source>&amp;Desk</source>
        <translation>&amp;Desk</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Follow-up</source>
        <translation>&amp;Follow-up</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Go</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Log</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>C&amp;ustomer</translation>
    </message>
    <message>
        <source>Ch&amp;ecklist</source>
        <translation>Ch&amp;ecklist</translation>
    </message>
</context>
<context>
    <name>MergePicker</name>
    <message>
        <source>Find the other case</source>
        <translation>Find the other case</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Merge case</source>
        <translation>Merge case</translation>
    </message>
    <message>
        <source>Merge {case} into which case?</source>
        <translation>Merge {case} into which case?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Number or words of the subject</source>
        <translation>Number or words of the subject</translation>
    </message>
    <message>
        <source>Other cases of this customer</source>
        <translation>Other cases of this customer</translation>
    </message>
    <message>
        <source>This customer has no other case.</source>
        <translation>This customer has no other case.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
</context>
<context>
    <name>MessageBubble</name>
    <message>
        <source>Delete note</source>
        <translation>Delete note</translation>
    </message>
    <message>
        <source>Hide quoted text</source>
        <translation>Hide quoted text</translation>
    </message>
    <message>
        <source>Hide the rest</source>
        <translation>Hide the rest</translation>
    </message>
    <message>
        <source>No words, only attachments.</source>
        <translation>No words, only attachments.</translation>
    </message>
    <message>
        <source>No words.</source>
        <translation>No words.</translation>
    </message>
    <message>
        <source>Show as it was sent</source>
        <translation>Show as it was sent</translation>
    </message>
    <message>
        <source>Show quoted text</source>
        <translation>Show quoted text</translation>
    </message>
    <message>
        <source>Show the rest ({size} characters)</source>
        <translation>Show the rest ({size} characters)</translation>
    </message>
</context>
<context>
    <name>MinutesEditor</name>
    <message>
        <source>“{typed}” is no span of time. Type 45 min or 1 h 30 min.</source>
        <translation>“{typed}” is no span of time. Type 45 min or 1 h 30 min.</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
</context>
<context>
    <name>MonthBar</name>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>This month so far</source>
        <translation>This month so far</translation>
    </message>
</context>
<context>
    <name>MonthExport</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting {month}</source>
        <translation>Exporting {month}</translation>
    </message>
    <message>
        <source>No program here opens folders. The files are in {folder}.</source>
        <translation>No program here opens folders. The files are in {folder}.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Stopped before anything was written.</source>
        <translation>Stopped before anything was written.</translation>
    </message>
    <message>
        <source>Stopped: {what} in {folder} so far.</source>
        <translation>Stopped: {what} in {folder} so far.</translation>
    </message>
    <message>
        <source>{what} written to {folder}.</source>
        <translation>{what} written to {folder}.</translation>
    </message>
</context>
<context>
    <name>MonthReading</name>
    <message>
        <source>Reckoning {month}</source>
        <translation>Reckoning {month}</translation>
    </message>
</context>
<context>
    <name>MonthTabs</name>
    <message>
        <source>A colleague is named here once a figure of theirs is made of five.</source>
        <translation>A colleague is named here once a figure of theirs is made of five.</translation>
    </message>
    <message>
        <source>By SOP</source>
        <translation>By SOP</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>By channel</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>By hour</translation>
    </message>
    <message>
        <source>By issue type</source>
        <translation>By issue type</translation>
    </message>
    <message>
        <source>By representative</source>
        <translation>By representative</translation>
    </message>
    <message>
        <source>By weekday</source>
        <translation>By weekday</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>New cases of the most frequent issue types</source>
        <translation>New cases of the most frequent issue types</translation>
    </message>
    <message>
        <source>No case with a checklist was resolved in this month.</source>
        <translation>No case with a checklist was resolved in this month.</translation>
    </message>
    <message>
        <source>Nobody added words to a rating in this month.</source>
        <translation>Nobody added words to a rating in this month.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Promises and SOPs</source>
        <translation>Promises and SOPs</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Ratings</translation>
    </message>
    <message>
        <source>Ratings by score</source>
        <translation>Ratings by score</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Responses</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>What customers said</source>
        <translation>What customers said</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>What is this?</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>What the figures mean</translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Why is the promise moved?</source>
        <translation>Why is the promise moved?</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
</context>
<context>
    <name>NewerVersionLine</name>
    <message>
        <source>Go on with version {number}</source>
        <translation>Go on with version {number}</translation>
    </message>
    <message numerus="yes">
        <source>New: %n step(s).</source>
        <translation>
            <numerusform>New: %n step.</numerusform>
            <numerusform>New: %n steps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No longer fitting: %n answer(s).</source>
        <translation>
            <numerusform>No longer fitting: %n answer.</numerusform>
            <numerusform>No longer fitting: %n answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still done: %n step(s).</source>
        <translation>
            <numerusform>Still done: %n step.</numerusform>
            <numerusform>Still done: %n steps.</numerusform>
        </translation>
    </message>
    <message>
        <source>Version {number} is out.</source>
        <translation>Version {number} is out.</translation>
    </message>
</context>
<context>
    <name>Next</name>
    <message>
        <source>Another reason…</source>
        <translation>Another reason…</translation>
    </message>
    <message>
        <source>I need more information</source>
        <translation>I need more information</translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation>Not mine</translation>
    </message>
    <message>
        <source>The customer asked for later</source>
        <translation>The customer asked for later</translation>
    </message>
    <message>
        <source>Waiting for a colleague</source>
        <translation>Waiting for a colleague</translation>
    </message>
    <message>
        <source>second contact in a week</source>
        <translation>second contact in a week</translation>
    </message>
    <message>
        <source>the customer has waited since {when}</source>
        <translation>the customer has waited since {when}</translation>
    </message>
    <message>
        <source>third contact in a week</source>
        <translation>third contact in a week</translation>
    </message>
    <message>
        <source>{n} contacts in a week</source>
        <translation>{n} contacts in a week</translation>
    </message>
    <message>
        <source>{what} due {when}</source>
        <translation>{what} due {when}</translation>
    </message>
    <message>
        <source>{what} {when}</source>
        <translation>{what} {when}</translation>
    </message>
</context>
<context>
    <name>NoPolicy</name>
    <message>
        <source>Answer ten questions</source>
        <translation>Answer ten questions</translation>
    </message>
    <message>
        <source>Begin with the text as it is</source>
        <translation>Begin with the text as it is</translation>
    </message>
    <message>
        <source>No policy is published yet. When the owner publishes one, you read it here.</source>
        <translation>No policy is published yet. When the owner publishes one, you read it here.</translation>
    </message>
    <message>
        <source>What do you promise your customers? Answer ten questions, and a policy that is written out is yours. Its figures are the settings of this desk, so that what you promise is what is counted.</source>
        <translation>What do you promise your customers? Answer ten questions, and a policy that is written out is yours. Its figures are the settings of this desk, so that what you promise is what is counted.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>Dismiss</source>
        <translation>Dismiss</translation>
    </message>
</context>
<context>
    <name>ObjectiveForm</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source> points</source>
        <translation> points</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;By</translation>
    </message>
    <message>
        <source>&amp;Comes to</source>
        <translation>&amp;Comes to</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>&amp;Figure</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Owner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Change the objective</source>
        <translation>Change the objective</translation>
    </message>
    <message>
        <source>Compared with the same month of the year before.</source>
        <translation>Compared with the same month of the year before.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Give it up</translation>
    </message>
    <message>
        <source>In your &amp;words</source>
        <translation>In your &amp;words</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Set an objective</source>
        <translation>Set an objective</translation>
    </message>
    <message>
        <source>Set objective</source>
        <translation>Set objective</translation>
    </message>
    <message>
        <source>The day by which it is to be reached</source>
        <translation>The day by which it is to be reached</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>at least</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>at most</translation>
    </message>
    <message>
        <source>down, on the year before, by</source>
        <translation>down, on the year before, by</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>up, on the year before, by</source>
        <translation>up, on the year before, by</translation>
    </message>
</context>
<context>
    <name>ObjectiveLine</name>
    <message>
        <source>Change “{what}”</source>
        <translation>Change “{what}”</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>as in {month}</source>
        <translation>as in {month}</translation>
    </message>
    <message>
        <source>by {date}</source>
        <translation>by {date}</translation>
    </message>
    <message>
        <source>now {value}</source>
        <translation>now {value}</translation>
    </message>
    <message>
        <source>now {value} of {n}</source>
        <translation>now {value} of {n}</translation>
    </message>
    <message>
        <source>{change} on {month}</source>
        <translation>{change} on {month}</translation>
    </message>
    <message>
        <source>{change} on {month}: better</source>
        <translation>{change} on {month}: better</translation>
    </message>
    <message>
        <source>{change} on {month}: worse</source>
        <translation>{change} on {month}: worse</translation>
    </message>
</context>
<context>
    <name>Objectives</name>
    <message>
        <source>Met</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Not met</translation>
    </message>
    <message>
        <source>Too few to say</source>
        <translation>Too few to say</translation>
    </message>
</context>
<context>
    <name>ObjectivesView</name>
    <message>
        <source>No objective is set: what should customers be able to count on?</source>
        <translation>No objective is set: what should customers be able to count on?</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectives</translation>
    </message>
    <message>
        <source>Set an objective…</source>
        <translation>Set an objective…</translation>
    </message>
    <message>
        <source>Set five usual ones</source>
        <translation>Set five usual ones</translation>
    </message>
</context>
<context>
    <name>OptionsPart</name>
    <message>
        <source>Answers to choose from, one in a line</source>
        <translation>Answers to choose from, one in a line</translation>
    </message>
</context>
<context>
    <name>OrderField</name>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Steps to put in order</source>
        <translation>Steps to put in order</translation>
    </message>
    <message>
        <source>This is the order:</source>
        <translation>This is the order:</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
</context>
<context>
    <name>OrderImportDialog</name>
    <message numerus="yes">
        <source>%n further line(s) of an order</source>
        <translation>
            <numerusform>%n further line of an order</numerusform>
            <numerusform>%n further lines of an order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new order(s)</source>
        <translation>
            <numerusform>%n new order</numerusform>
            <numerusform>%n new orders</numerusform>
        </translation>
    </message>
    <message>
        <source>Import orders from “{file}”</source>
        <translation>Import orders from “{file}”</translation>
    </message>
    <message>
        <source>No order can be read from this file yet.</source>
        <translation>No order can be read from this file yet.</translation>
    </message>
    <message>
        <source>{count} known already</source>
        <translation>{count} known already</translation>
    </message>
    <message>
        <source>{count} left out</source>
        <translation>{count} left out</translation>
    </message>
    <message>
        <source>{count} of nobody at the desk, kept aside</source>
        <translation>{count} of nobody at the desk, kept aside</translation>
    </message>
</context>
<context>
    <name>OrderPreview</name>
    <message>
        <source>Becomes</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>To know</translation>
    </message>
    <message>
        <source>kept aside</source>
        <translation>kept aside</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>known already</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>new order</source>
        <translation>new order</translation>
    </message>
    <message>
        <source>same order</source>
        <translation>same order</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>Import orders</source>
        <translation>Import orders</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tables (*.csv *.tsv *.txt);;All files (*)</translation>
    </message>
</context>
<context>
    <name>OrdersAside</name>
    <message numerus="yes">
        <source>%n order(s) of nobody at this desk: they are in no figure.</source>
        <translation>
            <numerusform>%n order of nobody at this desk: they are in no figure.</numerusform>
            <numerusform>%n orders of nobody at this desk: they are in no figure.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Every order has its customer.</source>
        <translation>Every order has its customer.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Orders kept aside</source>
        <translation>Orders kept aside</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Why it is here</translation>
    </message>
</context>
<context>
    <name>OtherDaysTab</name>
    <message>
        <source>Calendar files (*.ics *.ical *.ifb);;All files (*)</source>
        <translation>Calendar files (*.ics *.ical *.ifb);;All files (*)</translation>
    </message>
    <message>
        <source>Import a calendar file</source>
        <translation>Import a calendar file</translation>
    </message>
    <message>
        <source>Import a calendar file…</source>
        <translation>Import a calendar file…</translation>
    </message>
    <message>
        <source>No other days yet. Add a day off, a day with special hours, or hours of a day that are closed.</source>
        <translation>No other days yet. Add a day off, a day with special hours, or hours of a day that are closed.</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Other days</translation>
    </message>
    <message>
        <source>Remove this day</source>
        <translation>Remove this day</translation>
    </message>
    <message>
        <source>“{file}” is being read.</source>
        <translation>“{file}” is being read.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Change a target or an opening hour, then replay: every case of these days is timed once more, and you see which would have been late.</source>
        <translation>Change a target or an opening hour, then replay: every case of these days is timed once more, and you see which would have been late.</translation>
    </message>
    <message>
        <source>Change the targets</source>
        <translation>Change the targets</translation>
    </message>
    <message>
        <source>No case was opened {days}. Choose other days.</source>
        <translation>No case was opened {days}. Choose other days.</translation>
    </message>
    <message>
        <source>No target was due in the cases opened {days}.</source>
        <translation>No target was due in the cases opened {days}.</translation>
    </message>
    <message>
        <source>Replaying the record</source>
        <translation>Replaying the record</translation>
    </message>
    <message>
        <source>Replaying {done} of {total} cases …</source>
        <translation>Replaying {done} of {total} cases …</translation>
    </message>
</context>
<context>
    <name>Outside</name>
    <message>
        <source>Choose another folder.</source>
        <translation>Choose another folder.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved.</source>
        <translation>“{name}” could not be saved.</translation>
    </message>
</context>
<context>
    <name>OwnDayRow</name>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Closed all day</source>
        <translation>Closed all day</translation>
    </message>
    <message>
        <source>Closed every year</source>
        <translation>Closed every year</translation>
    </message>
    <message>
        <source>Closed from … to</source>
        <translation>Closed from … to</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Open only from … to</source>
        <translation>Open only from … to</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>What the day is like</source>
        <translation>What the day is like</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Why, such as “Stocktaking”</source>
        <translation>Why, such as “Stocktaking”</translation>
    </message>
</context>
<context>
    <name>OwnFigures</name>
    <message>
        <source>A figure of yours is shown once it is made of five. Beside you, only the owner sees it.</source>
        <translation>A figure of yours is shown once it is made of five. Beside you, only the owner sees it.</translation>
    </message>
    <message>
        <source>Your own month</source>
        <translation>Your own month</translation>
    </message>
</context>
<context>
    <name>OwnerActs</name>
    <message numerus="yes">
        <source>%n SOP(s) imported as drafts: look at them, then publish</source>
        <translation>
            <numerusform>%n SOP imported as drafts: look at them, then publish</numerusform>
            <numerusform>%n SOPs imported as drafts: look at them, then publish</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft of “{title}” discarded</source>
        <translation>Draft of “{title}” discarded</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>First step</translation>
    </message>
    <message>
        <source>New SOP</source>
        <translation>New SOP</translation>
    </message>
    <message>
        <source>When does it apply?</source>
        <translation>When does it apply?</translation>
    </message>
    <message>
        <source>duplicate SOP</source>
        <translation>duplicate SOP</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (copy)</translation>
    </message>
    <message>
        <source>“{title}” is in force again</source>
        <translation>“{title}” is in force again</translation>
    </message>
    <message>
        <source>“{title}” is still right</source>
        <translation>“{title}” is still right</translation>
    </message>
    <message>
        <source>“{title}” retired: no new case gets it</source>
        <translation>“{title}” retired: no new case gets it</translation>
    </message>
</context>
<context>
    <name>OwnerGate</name>
    <message>
        <source>An owner can open it here. You stay signed in, and it closes when it is left.</source>
        <translation>An owner can open it here. You stay signed in, and it closes when it is left.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Open the page</translation>
    </message>
    <message>
        <source>This page is the owner’s</source>
        <translation>This page is the owner’s</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>For example</source>
        <translation>For example</translation>
    </message>
    <message>
        <source>Instead of</source>
        <translation>Instead of</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Say</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find anything, do anything</source>
        <translation>Find anything, do anything</translation>
    </message>
    <message>
        <source>Type a command, a customer, a case, a reply text…</source>
        <translation>Type a command, a customer, a case, a reply text…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
</context>
<context>
    <name>PartForm</name>
    <message>
        <source>A blank line begins a paragraph, “- ” an item of a list, “### ” a heading.</source>
        <translation>A blank line begins a paragraph, “- ” an item of a list, “### ” a heading.</translation>
    </message>
    <message>
        <source>Insert a figure</source>
        <translation>Insert a figure</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
</context>
<context>
    <name>PasswordCheck</name>
    <message>
        <source>Please type the password.</source>
        <translation>Please type the password.</translation>
    </message>
    <message>
        <source>That is not the password.</source>
        <translation>That is not the password.</translation>
    </message>
    <message>
        <source>That was not the password. Please wait {seconds} s before the next try.</source>
        <translation>That was not the password. Please wait {seconds} s before the next try.</translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>New password again</translation>
    </message>
    <message>
        <source>Please type the new password twice.</source>
        <translation>Please type the new password twice.</translation>
    </message>
    <message>
        <source>Remove password</source>
        <translation>Remove password</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Set password</translation>
    </message>
</context>
<context>
    <name>Passwords</name>
    <message>
        <source>Please use at least {count} characters.</source>
        <translation>Please use at least {count} characters.</translation>
    </message>
    <message>
        <source>The two are not the same. Please type both again.</source>
        <translation>The two are not the same. Please type both again.</translation>
    </message>
</context>
<context>
    <name>PeopleChoice</name>
    <message>
        <source>For the cases of everybody who has no calendar of their own.</source>
        <translation>For the cases of everybody who has no calendar of their own.</translation>
    </message>
    <message>
        <source>For the cases of:</source>
        <translation>For the cases of:</translation>
    </message>
</context>
<context>
    <name>PeopleStep</name>
    <message>
        <source>Add a colleague</source>
        <translation>Add a colleague</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Colleagues</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Password again</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Please enter your name.</source>
        <translation>Please enter your name.</translation>
    </message>
    <message>
        <source>Recommended, at least {count} characters. Without one, anybody at this PC can sign in as you.</source>
        <translation>Recommended, at least {count} characters. Without one, anybody at this PC can sign in as you.</translation>
    </message>
    <message>
        <source>There are two people named {name}. Add a last name or an initial.</source>
        <translation>There are two people named {name}. Add a last name or an initial.</translation>
    </message>
    <message>
        <source>Who works at the desk?</source>
        <translation>Who works at the desk?</translation>
    </message>
    <message>
        <source>You are the owner: you see the whole team’s figures and change the settings.</source>
        <translation>You are the owner: you see the whole team’s figures and change the settings.</translation>
    </message>
    <message>
        <source>Your e-mail (optional)</source>
        <translation>Your e-mail (optional)</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Add to the desk</source>
        <translation>Add to the desk</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>E-mail (optional)</source>
        <translation>E-mail (optional)</translation>
    </message>
    <message>
        <source>E-mail of a colleague</source>
        <translation>E-mail of a colleague</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of a colleague</source>
        <translation>Name of a colleague</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove this colleague</source>
        <translation>Remove this colleague</translation>
    </message>
    <message>
        <source>Role of a colleague</source>
        <translation>Role of a colleague</translation>
    </message>
</context>
<context>
    <name>PictureEditor</name>
    <message>
        <source>Choose a picture…</source>
        <translation>Choose a picture…</translation>
    </message>
    <message>
        <source>No logo yet</source>
        <translation>No logo yet</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>PlaceholderPicker</name>
    <message>
        <source>Placeholders</source>
        <translation>Placeholders</translation>
    </message>
</context>
<context>
    <name>Placeholders</name>
    <message>
        <source>first name of who writes</source>
        <translation>first name of who writes</translation>
    </message>
    <message>
        <source>number of the case, CS-1042</source>
        <translation>number of the case, CS-1042</translation>
    </message>
    <message>
        <source>subject of the case</source>
        <translation>subject of the case</translation>
    </message>
    <message>
        <source>the business</source>
        <translation>the business</translation>
    </message>
    <message>
        <source>the customer&apos;s whole name</source>
        <translation>the customer&apos;s whole name</translation>
    </message>
    <message>
        <source>today&apos;s date</source>
        <translation>today&apos;s date</translation>
    </message>
    <message>
        <source>what to call the customer</source>
        <translation>what to call the customer</translation>
    </message>
    <message>
        <source>when the next promise is due</source>
        <translation>when the next promise is due</translation>
    </message>
    <message>
        <source>whole name of who writes</source>
        <translation>whole name of who writes</translation>
    </message>
</context>
<context>
    <name>PolicyBeside</name>
    <message>
        <source>Next review</source>
        <translation>Next review</translation>
    </message>
    <message>
        <source>Read and sign</source>
        <translation>Read and sign</translation>
    </message>
    <message>
        <source>Signed by {count} of {whole}</source>
        <translation>Signed by {count} of {whole}</translation>
    </message>
    <message>
        <source>This part does not fit…</source>
        <translation>This part does not fit…</translation>
    </message>
    <message>
        <source>To the review</source>
        <translation>To the review</translation>
    </message>
    <message>
        <source>not yet: {names}</source>
        <translation>not yet: {names}</translation>
    </message>
</context>
<context>
    <name>PolicyEditor</name>
    <message>
        <source>Add a part</source>
        <translation>Add a part</translation>
    </message>
    <message>
        <source>Another part</source>
        <translation>Another part</translation>
    </message>
    <message>
        <source>Back to the policy</source>
        <translation>Back to the policy</translation>
    </message>
    <message>
        <source>Change the figures</source>
        <translation>Change the figures</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Discard the draft</translation>
    </message>
    <message>
        <source>Parts of the policy</source>
        <translation>Parts of the policy</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publish…</translation>
    </message>
    <message>
        <source>Take this part out</source>
        <translation>Take this part out</translation>
    </message>
    <message>
        <source>The policy as it will read</source>
        <translation>The policy as it will read</translation>
    </message>
    <message>
        <source>Title and opening words</source>
        <translation>Title and opening words</translation>
    </message>
    <message>
        <source>What do we promise here?</source>
        <translation>What do we promise here?</translation>
    </message>
</context>
<context>
    <name>PolicyExport</name>
    <message>
        <source>No program here opens it. The page is in {folder}.</source>
        <translation>No program here opens it. The page is in {folder}.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Open the page</translation>
    </message>
    <message>
        <source>Writing the policy for customers</source>
        <translation>Writing the policy for customers</translation>
    </message>
    <message>
        <source>{files} written to {folder}.</source>
        <translation>{files} written to {folder}.</translation>
    </message>
</context>
<context>
    <name>PolicyFigures</name>
    <message>
        <source>A first answer within</source>
        <translation>A first answer within</translation>
    </message>
    <message>
        <source>Customers reach us</source>
        <translation>Customers reach us</translation>
    </message>
    <message>
        <source>Days to send something back</source>
        <translation>Days to send something back</translation>
    </message>
    <message>
        <source>Each further answer within</source>
        <translation>Each further answer within</translation>
    </message>
    <message>
        <source>Months between reviews of this policy</source>
        <translation>Months between reviews of this policy</translation>
    </message>
    <message>
        <source>Months between trainings</source>
        <translation>Months between trainings</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>Name of the business</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Settled within</source>
        <translation>Settled within</translation>
    </message>
    <message>
        <source>Something urgent within</source>
        <translation>Something urgent within</translation>
    </message>
    <message>
        <source>Their e-mail</source>
        <translation>Their e-mail</translation>
    </message>
    <message>
        <source>Their phone</source>
        <translation>Their phone</translation>
    </message>
    <message>
        <source>Who answers complaints</source>
        <translation>Who answers complaints</translation>
    </message>
    <message>
        <source>Working days until somebody calls</source>
        <translation>Working days until somebody calls</translation>
    </message>
    <message>
        <source>Working days until the money is on its way</source>
        <translation>Working days until the money is on its way</translation>
    </message>
    <message>
        <source>Working days until we say what we found</source>
        <translation>Working days until we say what we found</translation>
    </message>
</context>
<context>
    <name>PolicyInterview</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Question {number} of {count}</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Read it</translation>
    </message>
    <message>
        <source>The policy as it will read</source>
        <translation>The policy as it will read</translation>
    </message>
</context>
<context>
    <name>PolicyNote</name>
    <message>
        <source>And {count} more.</source>
        <translation>And {count} more.</translation>
    </message>
    <message>
        <source>This changes the published policy. Saved, it is the draft of the next version.</source>
        <translation>This changes the published policy. Saved, it is the draft of the next version.</translation>
    </message>
    <message>
        <source>{what}: the policy says {policy}, you would count {desk}.</source>
        <translation>{what}: the policy says {policy}, you would count {desk}.</translation>
    </message>
</context>
<context>
    <name>PolicyOffer</name>
    <message>
        <source>Answer them</source>
        <translation>Answer them</translation>
    </message>
    <message>
        <source>Ten questions make a care policy of your hours and response targets, ready to publish.</source>
        <translation>Ten questions make a care policy of your hours and response targets, ready to publish.</translation>
    </message>
    <message>
        <source>What do you promise your customers?</source>
        <translation>What do you promise your customers?</translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>Draft of the policy discarded</source>
        <translation>Draft of the policy discarded</translation>
    </message>
    <message>
        <source>The older version is a draft: read it, then publish it</source>
        <translation>The older version is a draft: read it, then publish it</translation>
    </message>
    <message>
        <source>begin the policy</source>
        <translation>begin the policy</translation>
    </message>
    <message>
        <source>discard draft</source>
        <translation>discard draft</translation>
    </message>
    <message>
        <source>make a draft</source>
        <translation>make a draft</translation>
    </message>
</context>
<context>
    <name>PolicyPaper</name>
    <message>
        <source>Days that differ</source>
        <translation>Days that differ</translation>
    </message>
    <message>
        <source>{business} · version {number} of {day}</source>
        <translation>{business} · version {number} of {day}</translation>
    </message>
</context>
<context>
    <name>PolicyQuestions</name>
    <message>
        <source>A quick call brings back most of those who would have left without a word.</source>
        <translation>A quick call brings back most of those who would have left without a word.</translation>
    </message>
    <message>
        <source>A year is usual for both.</source>
        <translation>A year is usual for both.</translation>
    </message>
    <message>
        <source>And when they write again, and until it is settled?</source>
        <translation>And when they write again, and until it is settled?</translation>
    </message>
    <message>
        <source>As customers know it. It stands at the top of the policy.</source>
        <translation>As customers know it. It stands at the top of the policy.</translation>
    </message>
    <message>
        <source>How can customers reach you?</source>
        <translation>How can customers reach you?</translation>
    </message>
    <message>
        <source>How long may something be sent back?</source>
        <translation>How long may something be sent back?</translation>
    </message>
    <message>
        <source>How often do you learn again, and look this over?</source>
        <translation>How often do you learn again, and look this over?</translation>
    </message>
    <message>
        <source>How soon do they hear what you found?</source>
        <translation>How soon do they hear what you found?</translation>
    </message>
    <message>
        <source>How soon does a person answer?</source>
        <translation>How soon does a person answer?</translation>
    </message>
    <message>
        <source>In words that finish the sentence “You can reach us …”. Offer more than one way: not everybody can phone.</source>
        <translation>In words that finish the sentence “You can reach us …”. Offer more than one way: not everybody can phone.</translation>
    </message>
    <message>
        <source>Look up what the law asks of you at least. More time costs little: most people decide in the first week.</source>
        <translation>Look up what the law asks of you at least. More time costs little: most people decide in the first week.</translation>
    </message>
    <message>
        <source>Promise what you keep on a bad day. Two hours that are kept are worth more than one that is not.</source>
        <translation>Promise what you keep on a bad day. Two hours that are kept are worth more than one that is not.</translation>
    </message>
    <message>
        <source>Promises count in these hours alone. Public holidays are set in Settings.</source>
        <translation>Promises count in these hours alone. Public holidays are set in Settings.</translation>
    </message>
    <message>
        <source>Somebody was not content. How soon do you call?</source>
        <translation>Somebody was not content. How soon do you call?</translation>
    </message>
    <message>
        <source>Somebody with a name who may decide. Give an e-mail, a phone number, or both.</source>
        <translation>Somebody with a name who may decide. Give an e-mail, a phone number, or both.</translation>
    </message>
    <message>
        <source>That it has arrived is confirmed on the same day. This is the real answer.</source>
        <translation>That it has arrived is confirmed on the same day. This is the real answer.</translation>
    </message>
    <message>
        <source>What is the business called?</source>
        <translation>What is the business called?</translation>
    </message>
    <message>
        <source>When is somebody there for your customers?</source>
        <translation>When is somebody there for your customers?</translation>
    </message>
    <message>
        <source>While you wait for the customer, the time to settle it stands still. 24 h is three days of eight hours.</source>
        <translation>While you wait for the customer, the time to settle it stands still. 24 h is three days of eight hours.</translation>
    </message>
    <message>
        <source>Who answers complaints?</source>
        <translation>Who answers complaints?</translation>
    </message>
</context>
<context>
    <name>PolicyShelf</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>A draft. Nobody was promised anything yet.</source>
        <translation>A draft. Nobody was promised anything yet.</translation>
    </message>
    <message>
        <source>Answer the questions</source>
        <translation>Answer the questions</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Go on with the draft</source>
        <translation>Go on with the draft</translation>
    </message>
    <message>
        <source>Go on with the questions</source>
        <translation>Go on with the questions</translation>
    </message>
    <message>
        <source>Parts of the policy</source>
        <translation>Parts of the policy</translation>
    </message>
    <message>
        <source>Place {at}</source>
        <translation>Place {at}</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publish…</translation>
    </message>
    <message>
        <source>Search the policy</source>
        <translation>Search the policy</translation>
    </message>
    <message>
        <source>Version {number}, published {when} by {who}: {note}</source>
        <translation>Version {number}, published {when} by {who}: {note}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>a draft of the next one is there</source>
        <translation>a draft of the next one is there</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>the program</translation>
    </message>
</context>
<context>
    <name>PolicyText</name>
    <message>
        <source>Care policy</source>
        <translation>Care policy</translation>
    </message>
</context>
<context>
    <name>PolicyVersionsView</name>
    <message>
        <source>Back to the policy</source>
        <translation>Back to the policy</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Make a draft of this version</source>
        <translation>Make a draft of this version</translation>
    </message>
    <message>
        <source>Select two with Ctrl to compare them.</source>
        <translation>Select two with Ctrl to compare them.</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>not published yet</source>
        <translation>not published yet</translation>
    </message>
    <message>
        <source>{newer} compared with {older}</source>
        <translation>{newer} compared with {older}</translation>
    </message>
    <message>
        <source>{newer} is the first one.</source>
        <translation>{newer} is the first one.</translation>
    </message>
    <message>
        <source>{version} (taken back)</source>
        <translation>{version} (taken back)</translation>
    </message>
</context>
<context>
    <name>PolicyWatch</name>
    <message>
        <source>Open the policy</source>
        <translation>Open the policy</translation>
    </message>
    <message>
        <source>This changes the published policy</source>
        <translation>This changes the published policy</translation>
    </message>
    <message>
        <source>{what}: the policy says {policy}, the desk counts {desk}.</source>
        <translation>{what}: the policy says {policy}, the desk counts {desk}.</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>It could have ended better.</source>
        <translation>It could have ended better.</translation>
    </message>
    <message>
        <source>It ended badly.</source>
        <translation>It ended badly.</translation>
    </message>
    <message>
        <source>It ended well.</source>
        <translation>It ended well.</translation>
    </message>
    <message>
        <source>Reassurance</source>
        <translation>Reassurance</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repeat</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolution</translation>
    </message>
    <message>
        <source>Respect</source>
        <translation>Respect</translation>
    </message>
    <message>
        <source>Responsiveness</source>
        <translation>Responsiveness</translation>
    </message>
    <message>
        <source>annoyed</source>
        <translation>annoyed</translation>
    </message>
    <message>
        <source>content</source>
        <translation>content</translation>
    </message>
    <message>
        <source>delighted</source>
        <translation>delighted</translation>
    </message>
    <message>
        <source>furious</source>
        <translation>furious</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsure</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>CareStation is in the tray</source>
        <translation>CareStation is in the tray</translation>
    </message>
    <message>
        <source>It goes on reminding you. To end it, choose Quit in the menu of this icon.</source>
        <translation>It goes on reminding you. To end it, choose Quit in the menu of this icon.</translation>
    </message>
</context>
<context>
    <name>Priority</name>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Inviting customers to the sample business</source>
        <translation>Inviting customers to the sample business</translation>
    </message>
</context>
<context>
    <name>ProgressNotice</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stopping…</translation>
    </message>
</context>
<context>
    <name>PromiseChip</name>
    <message>
        <source>A promise until {due}?</source>
        <translation>A promise until {due}?</translation>
    </message>
    <message>
        <source>No promise</source>
        <translation>No promise</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Note it</translation>
    </message>
    <message>
        <source>Promised: {due}. It is noted when you send.</source>
        <translation>Promised: {due}. It is noted when you send.</translation>
    </message>
</context>
<context>
    <name>ProofStep</name>
    <message>
        <source>Group {number}</source>
        <translation>Group {number}</translation>
    </message>
    <message>
        <source>Group {number} is not right. Compare it with your copy.</source>
        <translation>Group {number} is not right. Compare it with your copy.</translation>
    </message>
    <message>
        <source>Is the recovery key safe?</source>
        <translation>Is the recovery key safe?</translation>
    </message>
    <message>
        <source>Opens the desk where no key store remembers the key. Four words are good.</source>
        <translation>Opens the desk where no key store remembers the key. Four words are good.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase (optional)</source>
        <translation>Passphrase (optional)</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Passphrase again</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>Recommended here, because this PC keeps no keys: four words that you can remember.</source>
        <translation>Recommended here, because this PC keeps no keys: four words that you can remember.</translation>
    </message>
    <message>
        <source>Type two of its groups from your copy. Back shows the key again.</source>
        <translation>Type two of its groups from your copy. Back shows the key again.</translation>
    </message>
</context>
<context>
    <name>PublishBar</name>
    <message>
        <source>A few words for whoever reads the list of versions</source>
        <translation>A few words for whoever reads the list of versions</translation>
    </message>
    <message>
        <source>Cases that run an older version keep it; new cases get this one.</source>
        <translation>Cases that run an older version keep it; new cases get this one.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Please say in a few words what changed.</source>
        <translation>Please say in a few words what changed.</translation>
    </message>
    <message>
        <source>Publish version {number}</source>
        <translation>Publish version {number}</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Show what changed</translation>
    </message>
    <message>
        <source>What changed?</source>
        <translation>What changed?</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>What is it for?</translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>Its figures become the settings of the desk in the same moment.</source>
        <translation>Its figures become the settings of the desk in the same moment.</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>Choose all that are right.</source>
        <translation>Choose all that are right.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Choose one.</translation>
    </message>
    <message>
        <source>In your own words; then you compare.</source>
        <translation>In your own words; then you compare.</translation>
    </message>
    <message>
        <source>Not right.</source>
        <translation>Not right.</translation>
    </message>
    <message>
        <source>Partly right.</source>
        <translation>Partly right.</translation>
    </message>
    <message>
        <source>Put them in order: drag them, or press Alt and an arrow.</source>
        <translation>Put them in order: drag them, or press Alt and an arrow.</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Right.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
</context>
<context>
    <name>RateForm</name>
    <message>
        <source>&amp;Bring the case back, to make it right</source>
        <translation>&amp;Bring the case back, to make it right</translation>
    </message>
    <message>
        <source>At the c&amp;ounter</source>
        <translation>At the c&amp;ounter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Choose a face: 1 is the worst, 5 the best.</source>
        <translation>Choose a face: 1 is the worst, 5 the best.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>How was it for {name}?</source>
        <translation>How was it for {name}?</translation>
    </message>
    <message>
        <source>Note the rating</source>
        <translation>Note the rating</translation>
    </message>
    <message>
        <source>On the &amp;telephone</source>
        <translation>On the &amp;telephone</translation>
    </message>
    <message>
        <source>They do not want to be asked &amp;again</source>
        <translation>They do not want to be asked &amp;again</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>What they said</translation>
    </message>
    <message>
        <source>What they said, in their words</source>
        <translation>What they said, in their words</translation>
    </message>
    <message>
        <source>What you wrote is not stored yet. Once more, and it is thrown away.</source>
        <translation>What you wrote is not stored yet. Once more, and it is thrown away.</translation>
    </message>
</context>
<context>
    <name>RatingCommands</name>
    <message>
        <source>The card is saved: {name}</source>
        <translation>The card is saved: {name}</translation>
    </message>
    <message>
        <source>rating card</source>
        <translation>rating card</translation>
    </message>
</context>
<context>
    <name>RecallField</name>
    <message>
        <source>A good answer</source>
        <translation>A good answer</translation>
    </message>
    <message>
        <source>Tick honestly what yours had:</source>
        <translation>Tick honestly what yours had:</translation>
    </message>
    <message>
        <source>Write it as you would send it. Only you read it.</source>
        <translation>Write it as you would send it. Only you read it.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Your answer</translation>
    </message>
</context>
<context>
    <name>RecordReplay</name>
    <message>
        <source>Replaying the record</source>
        <translation>Replaying the record</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>Ask the key store again</source>
        <translation>Ask the key store again</translation>
    </message>
    <message>
        <source>Asking this PC’s key store to remember the key. It may open a window of its own.</source>
        <translation>Asking this PC’s key store to remember the key. It may open a window of its own.</translation>
    </message>
    <message>
        <source>CareStation recovery key.txt</source>
        <translation>CareStation recovery key.txt</translation>
    </message>
    <message>
        <source>Copied. Paste it into your password program, then copy something else.</source>
        <translation>Copied. Paste it into your password program, then copy something else.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Everything at your desk is encrypted. This key opens it on any computer. Without it, and without this PC’s key store, what is stored is lost: nobody can open it then, not even we. It is shown only now.</source>
        <translation>Everything at your desk is encrypted. This key opens it on any computer. Without it, and without this PC’s key store, what is stored is lost: nobody can open it then, not even we. It is shown only now.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Group {number}</translation>
    </message>
    <message>
        <source>Keep the page where you keep contracts.</source>
        <translation>Keep the page where you keep contracts.</translation>
    </message>
    <message>
        <source>Keep this recovery key</source>
        <translation>Keep this recovery key</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>Recovery key of {business}</source>
        <translation>Recovery key of {business}</translation>
    </message>
    <message>
        <source>Saved. Move the file to a stick or another computer: not beside the store.</source>
        <translation>Saved. Move the file to a stick or another computer: not beside the store.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>The key is not made yet. Please try again.</source>
        <translation>The key is not made yet. Please try again.</translation>
    </message>
    <message>
        <source>This PC keeps no keys: you will be asked for the recovery key or the passphrase at each start. {reason}</source>
        <translation>This PC keeps no keys: you will be asked for the recovery key or the passphrase at each start. {reason}</translation>
    </message>
    <message>
        <source>Whoever has this key can read the store {path}.</source>
        <translation>Whoever has this key can read the store {path}.</translation>
    </message>
    <message>
        <source>✓ This PC’s key store remembers the key: here the desk opens without asking.</source>
        <translation>✓ This PC’s key store remembers the key: here the desk opens without asking.</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>Practice: nothing here is kept</source>
        <translation>Practice: nothing here is kept</translation>
    </message>
    <message>
        <source>Practice: {scene} – CareStation</source>
        <translation>Practice: {scene} – CareStation</translation>
    </message>
</context>
<context>
    <name>Remark</name>
    <message numerus="yes">
        <source>… and %n more, in the exported files.</source>
        <translation>
            <numerusform>… and %n more, in the exported files.</numerusform>
            <numerusform>… and %n more, in the exported files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReminderWords</name>
    <message numerus="yes">
        <source>%n answer(s) due soon</source>
        <translation>
            <numerusform>%n answer due soon</numerusform>
            <numerusform>%n answers due soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) late</source>
        <translation>
            <numerusform>%n answer late</numerusform>
            <numerusform>%n answers late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) due</source>
        <translation>
            <numerusform>%n follow-up due</numerusform>
            <numerusform>%n follow-ups due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) due</source>
        <translation>
            <numerusform>%n promise due</numerusform>
            <numerusform>%n promises due</numerusform>
        </translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Due now</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Due soon</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>First answer</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Follow up</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Next answer</source>
        <translation>Next answer</translation>
    </message>
    <message>
        <source>No reply yet</source>
        <translation>No reply yet</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promised</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolution</translation>
    </message>
    <message>
        <source>a follow-up is due</source>
        <translation>a follow-up is due</translation>
    </message>
    <message>
        <source>a promise is due</source>
        <translation>a promise is due</translation>
    </message>
    <message>
        <source>due since {time}</source>
        <translation>due since {time}</translation>
    </message>
    <message>
        <source>due {time}</source>
        <translation>due {time}</translation>
    </message>
    <message>
        <source>first answer is due soon</source>
        <translation>first answer is due soon</translation>
    </message>
    <message>
        <source>first answer is late</source>
        <translation>first answer is late</translation>
    </message>
    <message>
        <source>late since {time}</source>
        <translation>late since {time}</translation>
    </message>
    <message>
        <source>next answer is due soon</source>
        <translation>next answer is due soon</translation>
    </message>
    <message>
        <source>next answer is late</source>
        <translation>next answer is late</translation>
    </message>
    <message>
        <source>no reply has come</source>
        <translation>no reply has come</translation>
    </message>
    <message>
        <source>resolution is due soon</source>
        <translation>resolution is due soon</translation>
    </message>
    <message>
        <source>resolution is late</source>
        <translation>resolution is late</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} more</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation>While you were away</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>Reminders</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>Start when I sign in to this PC</source>
        <translation>Start when I sign in to this PC</translation>
    </message>
    <message>
        <source>The window opens minimised, and asks who you are.</source>
        <translation>The window opens minimised, and asks who you are.</translation>
    </message>
    <message>
        <source>This desktop has no tray. The notices in the window remind you all the same.</source>
        <translation>This desktop has no tray. The notices in the window remind you all the same.</translation>
    </message>
    <message>
        <source>What is due is told at once, then at most hourly until it is done.</source>
        <translation>What is due is told at once, then at most hourly until it is done.</translation>
    </message>
</context>
<context>
    <name>RepeatField</name>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repeats</translation>
    </message>
    <message>
        <source>last day, or empty for no end</source>
        <translation>last day, or empty for no end</translation>
    </message>
</context>
<context>
    <name>ReplyPart</name>
    <message>
        <source>Another subject (optional)</source>
        <translation>Another subject (optional)</translation>
    </message>
    <message>
        <source>Reply text</source>
        <translation>Reply text</translation>
    </message>
    <message>
        <source>The subject of the conversation</source>
        <translation>The subject of the conversation</translation>
    </message>
    <message>
        <source>Type { for a placeholder. It is filled in when the text is used.</source>
        <translation>Type { for a placeholder. It is filled in when the text is used.</translation>
    </message>
</context>
<context>
    <name>ReplyTextBox</name>
    <message>
        <source>Copied. The marked places are filled in where you write.</source>
        <translation>Copied. The marked places are filled in where you write.</translation>
    </message>
    <message>
        <source>Copy reply text</source>
        <translation>Copy reply text</translation>
    </message>
    <message>
        <source>Reply text</source>
        <translation>Reply text</translation>
    </message>
</context>
<context>
    <name>ReplyTextPicker</name>
    <message>
        <source>Reply texts</source>
        <translation>Reply texts</translation>
    </message>
</context>
<context>
    <name>RespectLine</name>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>No more hints such as “{hint}” They can be switched on in the settings.</source>
        <translation>No more hints such as “{hint}” They can be switched on in the settings.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>{at} of {all}</source>
        <translation>{at} of {all}</translation>
    </message>
    <message>
        <source>“{words}”: {hint}</source>
        <translation>“{words}”: {hint}</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message numerus="yes">
        <source>%n case(s), opened {days}.</source>
        <translation>
            <numerusform>%n case, opened {days}.</numerusform>
            <numerusform>%n cases, opened {days}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the courses</source>
        <translation>Back to the courses</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Save certificate…</source>
        <translation>Save certificate…</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>Take it again</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Then and now</translation>
    </message>
    <message>
        <source>Worth another look:</source>
        <translation>Worth another look:</translation>
    </message>
    <message>
        <source>You have passed “{course}”</source>
        <translation>You have passed “{course}”</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n case(s) would be judged otherwise.</source>
        <translation>
            <numerusform>{name}: %n case would be judged otherwise.</numerusform>
            <numerusform>{name}: %n cases would be judged otherwise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n case(s) would be judged otherwise; the first {most} are listed.</source>
        <translation>
            <numerusform>{name}: %n case would be judged otherwise; the first {most} are listed.</numerusform>
            <numerusform>{name}: %n cases would be judged otherwise; the first {most} are listed.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: no case would be judged otherwise.</source>
        <translation>{name}: no case would be judged otherwise.</translation>
    </message>
    <message>
        <source>{score} % right. {pass_mark} % are needed; you can take it as often as you like.</source>
        <translation>{score} % right. {pass_mark} % are needed; you can take it as often as you like.</translation>
    </message>
    <message>
        <source>“{course}” is not passed yet</source>
        <translation>“{course}” is not passed yet</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Begin a new version</source>
        <translation>Begin a new version</translation>
    </message>
    <message>
        <source>Confirm: no change</source>
        <translation>Confirm: no change</translation>
    </message>
    <message>
        <source>Day of the next review</source>
        <translation>Day of the next review</translation>
    </message>
    <message>
        <source>Earlier reviews</source>
        <translation>Earlier reviews</translation>
    </message>
    <message>
        <source>It opens with the year’s evidence: objectives, SOPs, complaints, words, suggestions.</source>
        <translation>It opens with the year’s evidence: objectives, SOPs, complaints, words, suggestions.</translation>
    </message>
    <message>
        <source>Next review: {day}</source>
        <translation>Next review: {day}</translation>
    </message>
    <message>
        <source>No policy is published yet. A year after it is, it is looked over here.</source>
        <translation>No policy is published yet. A year after it is, it is looked over here.</translation>
    </message>
    <message>
        <source>Reading the year…</source>
        <translation>Reading the year…</translation>
    </message>
    <message>
        <source>Review it now</source>
        <translation>Review it now</translation>
    </message>
    <message>
        <source>Review of version {number}, opened {day}</source>
        <translation>Review of version {number}, opened {day}</translation>
    </message>
    <message>
        <source>The review is due since {day}</source>
        <translation>The review is due since {day}</translation>
    </message>
    <message>
        <source>The year left no evidence to look at.</source>
        <translation>The year left no evidence to look at.</translation>
    </message>
    <message>
        <source>What was decided, in a few words</source>
        <translation>What was decided, in a few words</translation>
    </message>
    <message>
        <source>a new version was begun</source>
        <translation>a new version was begun</translation>
    </message>
    <message>
        <source>confirmed, no change</source>
        <translation>confirmed, no change</translation>
    </message>
    <message>
        <source>or on another day:</source>
        <translation>or on another day:</translation>
    </message>
    <message>
        <source>{day}, version {number}, {person}: {ending}. {note}</source>
        <translation>{day}, version {number}, {person}: {ending}. {note}</translation>
    </message>
</context>
<context>
    <name>RolePlayTab</name>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>Play with a colleague</source>
        <translation>Play with a colleague</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Scenes</translation>
    </message>
    <message>
        <source>Setting the stage for “{scene}” …</source>
        <translation>Setting the stage for “{scene}” …</translation>
    </message>
    <message>
        <source>You play yourself, in the real screens, at a desk that is thrown away afterwards. The customer answers to what you do. Nothing of it reaches your customers or your figures, and your results are for you alone.</source>
        <translation>You play yourself, in the real screens, at a desk that is thrown away afterwards. The customer answers to what you do. Nothing of it reaches your customers or your figures, and your results are for you alone.</translation>
    </message>
    <message>
        <source>{won} of {of} · {when}</source>
        <translation>{won} of {of} · {when}</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Representative</translation>
    </message>
</context>
<context>
    <name>RowFollowUps</name>
    <message>
        <source>Follow up on {case}</source>
        <translation>Follow up on {case}</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Any channel</source>
        <translation>Any channel</translation>
    </message>
    <message>
        <source>Any issue type</source>
        <translation>Any issue type</translation>
    </message>
    <message>
        <source>Any priority</source>
        <translation>Any priority</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Customer’s tag</source>
        <translation>Customer’s tag</translation>
    </message>
    <message>
        <source>Issue type</source>
        <translation>Issue type</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>While the case waits for the customer or a supplier, this does not count.</source>
        <translation>While the case waits for the customer or a supplier, this does not count.</translation>
    </message>
    <message>
        <source>any</source>
        <translation>any</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>pauses</source>
        <translation>pauses</translation>
    </message>
    <message>
        <source>{target} pauses while we wait</source>
        <translation>{target} pauses while we wait</translation>
    </message>
    <message>
        <source>“{typed}” is no span of time. Type 45 min or 1 h 30 min.</source>
        <translation>“{typed}” is no span of time. Type 45 min or 1 h 30 min.</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>Lines of targets, the first that fits a case applies</source>
        <translation>Lines of targets, the first that fits a case applies</translation>
    </message>
    <message>
        <source>never used: all its cases fit line {lines} before it</source>
        <translation>never used: all its cases fit line {lines} before it</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Hints while writing</source>
        <translation>Hints while writing</translation>
    </message>
    <message>
        <source>They stand under a reply, and never keep anybody from sending. Nothing of them is stored.</source>
        <translation>They stand under a reply, and never keep anybody from sending. Nothing of them is stored.</translation>
    </message>
</context>
<context>
    <name>SOPs</name>
    <message>
        <source>A message of the customer cancels it.</source>
        <translation>A message of the customer cancels it.</translation>
    </message>
    <message>
        <source>It says: “{note}”</source>
        <translation>It says: “{note}”</translation>
    </message>
    <message>
        <source>Only if “{step}” was answered with {answers}.</source>
        <translation>Only if “{step}” was answered with {answers}.</translation>
    </message>
    <message>
        <source>Open steps are named when the case is resolved; nothing holds it back.</source>
        <translation>Open steps are named when the case is resolved; nothing holds it back.</translation>
    </message>
    <message>
        <source>Sets the priority to “{value}”.</source>
        <translation>Sets the priority to “{value}”.</translation>
    </message>
    <message>
        <source>Sets the status to “{value}”.</source>
        <translation>Sets the status to “{value}”.</translation>
    </message>
    <message>
        <source>While required steps are open, only a lead or the owner can resolve the case, with a reason.</source>
        <translation>While required steps are open, only a lead or the owner can resolve the case, with a reason.</translation>
    </message>
    <message>
        <source>While required steps are open, resolving the case takes a reason, which is kept.</source>
        <translation>While required steps are open, resolving the case takes a reason, which is kept.</translation>
    </message>
    <message>
        <source>add a file</source>
        <translation>add a file</translation>
    </message>
    <message>
        <source>call the customer</source>
        <translation>call the customer</translation>
    </message>
    <message>
        <source>change the case</source>
        <translation>change the case</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>choose one</translation>
    </message>
    <message>
        <source>enter a date</source>
        <translation>enter a date</translation>
    </message>
    <message>
        <source>enter a number</source>
        <translation>enter a number</translation>
    </message>
    <message>
        <source>make a promise</source>
        <translation>make a promise</translation>
    </message>
    <message>
        <source>never skipped</source>
        <translation>never skipped</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>required</source>
        <translation>required</translation>
    </message>
    <message>
        <source>set a follow-up</source>
        <translation>set a follow-up</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>tick</translation>
    </message>
    <message>
        <source>write a few words</source>
        <translation>write a few words</translation>
    </message>
    <message>
        <source>write to the customer</source>
        <translation>write to the customer</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes or no</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} or {last}</translation>
    </message>
    <message>
        <source>{steps} steps, {needed} of them required</source>
        <translation>{steps} steps, {needed} of them required</translation>
    </message>
</context>
<context>
    <name>SceneModel</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>My last result</source>
        <translation>My last result</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Scene</translation>
    </message>
    <message>
        <source>Takes about</source>
        <translation>Takes about</translation>
    </message>
    <message>
        <source>What it trains</source>
        <translation>What it trains</translation>
    </message>
</context>
<context>
    <name>SearchEditor</name>
    <message>
        <source>“{typed}” is not in the list.</source>
        <translation>“{typed}” is not in the list.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
</context>
<context>
    <name>SecondPlayer</name>
    <message>
        <source>End the scene</source>
        <translation>End the scene</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>How it ended</translation>
    </message>
    <message>
        <source>How {name} feels</source>
        <translation>How {name} feels</translation>
    </message>
    <message>
        <source>Send as {name}</source>
        <translation>Send as {name}</translation>
    </message>
    <message>
        <source>What {name} writes – Enter sends it</source>
        <translation>What {name} writes – Enter sends it</translation>
    </message>
    <message>
        <source>You are {name}. {about}</source>
        <translation>You are {name}. {about}</translation>
    </message>
</context>
<context>
    <name>SendButton</name>
    <message>
        <source>Add note</source>
        <translation>Add note</translation>
    </message>
    <message>
        <source>Ask how it was, when resolving</source>
        <translation>Ask how it was, when resolving</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>More ways to send</source>
        <translation>More ways to send</translation>
    </message>
    <message>
        <source>Open in mail program</source>
        <translation>Open in mail program</translation>
    </message>
    <message>
        <source>Save as .eml</source>
        <translation>Save as .eml</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Send and resolve</source>
        <translation>Send and resolve</translation>
    </message>
    <message>
        <source>Send and wait for the customer</source>
        <translation>Send and wait for the customer</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>Send with</translation>
    </message>
    <message>
        <source>Where the settings say so, and never twice in 30 days</source>
        <translation>Where the settings say so, and never twice in 30 days</translation>
    </message>
</context>
<context>
    <name>SendFlow</name>
    <message>
        <source>Fill in {places}, or take it out, before you send.</source>
        <translation>Fill in {places}, or take it out, before you send.</translation>
    </message>
    <message>
        <source>The note is empty. Write something first.</source>
        <translation>The note is empty. Write something first.</translation>
    </message>
    <message>
        <source>There is nothing to send yet. Write the answer first.</source>
        <translation>There is nothing to send yet. Write the answer first.</translation>
    </message>
    <message>
        <source>{name} has no e-mail address. Copy the answer, or add an address to the customer.</source>
        <translation>{name} has no e-mail address. Copy the answer, or add an address to the customer.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Encrypted store</source>
        <translation>Encrypted store</translation>
    </message>
    <message>
        <source>Sample business</source>
        <translation>Sample business</translation>
    </message>
    <message>
        <source>Signed in: {name}</source>
        <translation>Signed in: {name}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Business</source>
        <translation>Business</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choose a folder</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choose a picture</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Month’s summary</source>
        <translation>Month’s summary</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Ratings</translation>
    </message>
    <message>
        <source>it is larger than 10 MB</source>
        <translation>it is larger than 10 MB</translation>
    </message>
    <message>
        <source>it is no PNG, JPEG or SVG</source>
        <translation>it is no PNG, JPEG or SVG</translation>
    </message>
    <message>
        <source>“{file}” cannot be used as a logo: {why}.</source>
        <translation>“{file}” cannot be used as a logo: {why}.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Hints while writing</source>
        <translation>Hints while writing</translation>
    </message>
    <message>
        <source>Kinds of settings</source>
        <translation>Kinds of settings</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>This PC</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Discard changes</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Settings saved</source>
        <translation>Settings saved</translation>
    </message>
    <message>
        <source>change settings</source>
        <translation>change settings</translation>
    </message>
</context>
<context>
    <name>ShareForm</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Save picture…</translation>
    </message>
    <message>
        <source>Share a picture</source>
        <translation>Share a picture</translation>
    </message>
    <message>
        <source>The picture is in {path}</source>
        <translation>The picture is in {path}</translation>
    </message>
    <message>
        <source>thank-you</source>
        <translation>thank-you</translation>
    </message>
    <message>
        <source>{name} agreed to be named</source>
        <translation>{name} agreed to be named</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Shortcuts</source>
        <translation>Shortcuts</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>About this case</source>
        <translation>About this case</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Password of {name}</source>
        <translation>Password of {name}</translation>
    </message>
    <message>
        <source>Please type the password.</source>
        <translation>Please type the password.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>CareStation</source>
        <translation>CareStation</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>Who is at the desk?</translation>
    </message>
</context>
<context>
    <name>SignOffPanel</name>
    <message>
        <source>I have read it, and sign</source>
        <translation>I have read it, and sign</translation>
    </message>
    <message>
        <source>No policy is published yet: there is nothing to sign.</source>
        <translation>No policy is published yet: there is nothing to sign.</translation>
    </message>
    <message>
        <source>Not yet: {names}</source>
        <translation>Not yet: {names}</translation>
    </message>
    <message>
        <source>Read it, then answer three questions about it. Nobody is graded.</source>
        <translation>Read it, then answer three questions about it. Nobody is graded.</translation>
    </message>
    <message>
        <source>Version {number} of the policy: signed by {count} of {whole}</source>
        <translation>Version {number} of the policy: signed by {count} of {whole}</translation>
    </message>
    <message>
        <source>{name} signed {day}</source>
        <translation>{name} signed {day}</translation>
    </message>
</context>
<context>
    <name>SnoozeMenu</name>
    <message>
        <source>Another time…</source>
        <translation>Another time…</translation>
    </message>
</context>
<context>
    <name>SopDifference</name>
    <message>
        <source>About this SOP</source>
        <translation>About this SOP</translation>
    </message>
    <message>
        <source>Icon: {name}</source>
        <translation>Icon: {name}</translation>
    </message>
    <message>
        <source>If required steps are open: {what}</source>
        <translation>If required steps are open: {what}</translation>
    </message>
    <message>
        <source>Keywords: {words}</source>
        <translation>Keywords: {words}</translation>
    </message>
    <message>
        <source>Looked over every {count} months</source>
        <translation>Looked over every {count} months</translation>
    </message>
    <message>
        <source>Step {number} “{title}” is new</source>
        <translation>Step {number} “{title}” is new</translation>
    </message>
    <message>
        <source>Step {number} “{title}” was changed</source>
        <translation>Step {number} “{title}” was changed</translation>
    </message>
    <message>
        <source>Step {number} “{title}” was moved from place {before}</source>
        <translation>Step {number} “{title}” was moved from place {before}</translation>
    </message>
    <message>
        <source>Step {number} “{title}” was moved from place {before}, and changed</source>
        <translation>Step {number} “{title}” was moved from place {before}, and changed</translation>
    </message>
    <message>
        <source>Step {number} “{title}” was removed</source>
        <translation>Step {number} “{title}” was removed</translation>
    </message>
</context>
<context>
    <name>SopEditor</name>
    <message>
        <source>Ask for a reason</source>
        <translation>Ask for a reason</translation>
    </message>
    <message>
        <source>Draft of “{title}” discarded</source>
        <translation>Draft of “{title}” discarded</translation>
    </message>
    <message>
        <source>Name them</source>
        <translation>Name them</translation>
    </message>
    <message>
        <source>Never skipped</source>
        <translation>Never skipped</translation>
    </message>
    <message>
        <source>Only a lead or the owner, with a reason</source>
        <translation>Only a lead or the owner, with a reason</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>business days</source>
        <translation>business days</translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>months</source>
        <translation>months</translation>
    </message>
    <message>
        <source>next Monday</source>
        <translation>next Monday</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>weeks</translation>
    </message>
</context>
<context>
    <name>SopFileActs</name>
    <message numerus="yes">
        <source>%n SOP(s) exported</source>
        <translation>
            <numerusform>%n SOP exported</numerusform>
            <numerusform>%n SOPs exported</numerusform>
        </translation>
    </message>
    <message>
        <source>SOPs</source>
        <translation>SOPs</translation>
    </message>
    <message>
        <source>“{title}” exported</source>
        <translation>“{title}” exported</translation>
    </message>
    <message>
        <source>“{title}” saved as PDF</source>
        <translation>“{title}” saved as PDF</translation>
    </message>
</context>
<context>
    <name>SopForm</name>
    <message>
        <source>About this SOP</source>
        <translation>About this SOP</translation>
    </message>
    <message>
        <source>Cases of the issue type “{title}” get this checklist.</source>
        <translation>Cases of the issue type “{title}” get this checklist.</translation>
    </message>
    <message>
        <source>Icon, as of</source>
        <translation>Icon, as of</translation>
    </message>
    <message>
        <source>If required steps are open at the end</source>
        <translation>If required steps are open at the end</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Keywords</translation>
    </message>
    <message>
        <source>Look it over every … months</source>
        <translation>Look it over every … months</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>What the matter is about</source>
        <translation>What the matter is about</translation>
    </message>
    <message>
        <source>When it applies, and what matters most</source>
        <translation>When it applies, and what matters most</translation>
    </message>
    <message>
        <source>Words in a message that speak for it, with commas between; * stands for any ending.</source>
        <translation>Words in a message that speak for it, with commas between; * stands for any ending.</translation>
    </message>
    <message>
        <source>parcel, tracking, not arrived, deliver*</source>
        <translation>parcel, tracking, not arrived, deliver*</translation>
    </message>
</context>
<context>
    <name>SopHead</name>
    <message>
        <source>Bring back</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Discard draft</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Go on with the draft</source>
        <translation>Go on with the draft</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retire</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>Still right</translation>
    </message>
    <message>
        <source>Still right: look it over later</source>
        <translation>Still right: look it over later</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
</context>
<context>
    <name>SopPaper</name>
    <message>
        <source>Answers: {answers}</source>
        <translation>Answers: {answers}</translation>
    </message>
</context>
<context>
    <name>SopState</name>
    <message>
        <source>A draft: no case gets it before it is published.</source>
        <translation>A draft: no case gets it before it is published.</translation>
    </message>
    <message>
        <source>It should be looked over, since {when}.</source>
        <translation>It should be looked over, since {when}.</translation>
    </message>
    <message>
        <source>Retired {when}: no new case gets it.</source>
        <translation>Retired {when}: no new case gets it.</translation>
    </message>
    <message>
        <source>To be looked over {when}.</source>
        <translation>To be looked over {when}.</translation>
    </message>
    <message>
        <source>Version {number}, published {when} by {author}: {note}</source>
        <translation>Version {number}, published {when} by {author}: {note}</translation>
    </message>
    <message>
        <source>Version {number}, published {when}: {note}</source>
        <translation>Version {number}, published {when}: {note}</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>look it over</source>
        <translation>look it over</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retired</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>version {number}</translation>
    </message>
</context>
<context>
    <name>SopsPage</name>
    <message>
        <source>In a case, press {key}, then “;” to put a reply text in.</source>
        <translation>In a case, press {key}, then “;” to put a reply text in.</translation>
    </message>
    <message>
        <source>make a draft</source>
        <translation>make a draft</translation>
    </message>
    <message>
        <source>“{title}” is a draft again</source>
        <translation>“{title}” is a draft again</translation>
    </message>
</context>
<context>
    <name>SopsShelf</name>
    <message>
        <source>Export all…</source>
        <translation>Export all…</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Import and export</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>New SOP</source>
        <translation>New SOP</translation>
    </message>
    <message>
        <source>No SOP holds “{words}”.</source>
        <translation>No SOP holds “{words}”.</translation>
    </message>
    <message>
        <source>SOPs</source>
        <translation>SOPs</translation>
    </message>
    <message>
        <source>Title, step or reply text</source>
        <translation>Title, step or reply text</translation>
    </message>
</context>
<context>
    <name>Spans</name>
    <message>
        <source>under 1 min</source>
        <translation>under 1 min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
</context>
<context>
    <name>StandIn</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Nothing happened at the desk in {month}.</source>
        <translation>Nothing happened at the desk in {month}.</translation>
    </message>
    <message>
        <source>Nothing has happened in {month} yet. Figures come by themselves with the first case.</source>
        <translation>Nothing has happened in {month} yet. Figures come by themselves with the first case.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Read it again</translation>
    </message>
    <message>
        <source>Reading {month}</source>
        <translation>Reading {month}</translation>
    </message>
    <message>
        <source>Reading {month} …</source>
        <translation>Reading {month} …</translation>
    </message>
    <message>
        <source>See {month}</source>
        <translation>See {month}</translation>
    </message>
    <message>
        <source>{month} was not read to its end.</source>
        <translation>{month} was not read to its end.</translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>The key that was found does not open this store. Type its recovery key or its passphrase.</source>
        <translation>The key that was found does not open this store. Type its recovery key or its passphrase.</translation>
    </message>
    <message>
        <source>it has not answered</source>
        <translation>it has not answered</translation>
    </message>
</context>
<context>
    <name>StepActs</name>
    <message>
        <source>New step</source>
        <translation>New step</translation>
    </message>
</context>
<context>
    <name>StepColumn</name>
    <message>
        <source>About this SOP</source>
        <translation>About this SOP</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Add step</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Delete (Del)</translation>
    </message>
    <message>
        <source>Duplicate (Ctrl+D)</source>
        <translation>Duplicate (Ctrl+D)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Move down (Alt+Down)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Move up (Alt+Up)</translation>
    </message>
</context>
<context>
    <name>StepDetails</name>
    <message>
        <source>Attach a file…</source>
        <translation>Attach a file…</translation>
    </message>
    <message>
        <source>Does not fit…</source>
        <translation>Does not fit…</translation>
    </message>
    <message>
        <source>Insert reply text</source>
        <translation>Insert reply text</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Open the file</translation>
    </message>
    <message>
        <source>Other time…</source>
        <translation>Other time…</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>Skip…</translation>
    </message>
    <message>
        <source>Start call note</source>
        <translation>Start call note</translation>
    </message>
    <message>
        <source>Why is it skipped?</source>
        <translation>Why is it skipped?</translation>
    </message>
</context>
<context>
    <name>StepFiles</name>
    <message>
        <source>“{name}” cannot be read: {why}.</source>
        <translation>“{name}” cannot be read: {why}.</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>How much it matters</source>
        <translation>How much it matters</translation>
    </message>
    <message>
        <source>How to do it well: one or two sentences</source>
        <translation>How to do it well: one or two sentences</translation>
    </message>
    <message>
        <source>Name of the answer</source>
        <translation>Name of the answer</translation>
    </message>
    <message>
        <source>Reply texts below use the answer as {placeholder}.</source>
        <translation>Reply texts below use the answer as {placeholder}.</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>Step {number}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>What is done</translation>
    </message>
    <message>
        <source>What is to be done, in a few words</source>
        <translation>What is to be done, in a few words</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Alt with Up or Down moves a step, Insert adds one.</source>
        <translation>Alt with Up or Down moves a step, Insert adds one.</translation>
    </message>
    <message>
        <source>Step without a title</source>
        <translation>Step without a title</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>has faults</source>
        <translation>has faults</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>This text does not fit…</source>
        <translation>This text does not fit…</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Optional.</source>
        <translation>Optional.</translation>
    </message>
    <message>
        <source>Promised for {due}. Tick it, or set another.</source>
        <translation>Promised for {due}. Tick it, or set another.</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>Required.</translation>
    </message>
    <message>
        <source>Required: the case cannot be resolved without it.</source>
        <translation>Required: the case cannot be resolved without it.</translation>
    </message>
    <message>
        <source>Set follow-up: {due}</source>
        <translation>Set follow-up: {due}</translation>
    </message>
    <message>
        <source>Set for {due}. Tick it, or set another.</source>
        <translation>Set for {due}. Tick it, or set another.</translation>
    </message>
    <message>
        <source>Set priority: {value}</source>
        <translation>Set priority: {value}</translation>
    </message>
    <message>
        <source>Set promise: {due}</source>
        <translation>Set promise: {due}</translation>
    </message>
    <message>
        <source>Set status: {value}</source>
        <translation>Set status: {value}</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>skipped</translation>
    </message>
    <message>
        <source>skipped: {reason}</source>
        <translation>skipped: {reason}</translation>
    </message>
    <message>
        <source>took {span}</source>
        <translation>took {span}</translation>
    </message>
</context>
<context>
    <name>StepsBar</name>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>Step {number} of {count}: {name}</translation>
    </message>
</context>
<context>
    <name>SuggestDialog</name>
    <message>
        <source>How should it read instead? (may stay empty)</source>
        <translation>How should it read instead? (may stay empty)</translation>
    </message>
    <message>
        <source>How should the step read? (may stay empty)</source>
        <translation>How should the step read? (may stay empty)</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Suggest</translation>
    </message>
    <message>
        <source>This does not fit</source>
        <translation>This does not fit</translation>
    </message>
    <message>
        <source>What does not fit?</source>
        <translation>What does not fit?</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Answer…</translation>
    </message>
    <message>
        <source>Better:</source>
        <translation>Better:</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Decline…</translation>
    </message>
    <message>
        <source>I am for it</source>
        <translation>I am for it</translation>
    </message>
    <message>
        <source>Make it a draft</source>
        <translation>Make it a draft</translation>
    </message>
    <message>
        <source>No longer for it</source>
        <translation>No longer for it</translation>
    </message>
    <message>
        <source>What do you say to it?</source>
        <translation>What do you say to it?</translation>
    </message>
    <message>
        <source>Why does it stay as it is?</source>
        <translation>Why does it stay as it is?</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>in the draft</source>
        <translation>in the draft</translation>
    </message>
    <message>
        <source>in version {number}</source>
        <translation>in version {number}</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>stays as it is</translation>
    </message>
    <message>
        <source>{count} for it</source>
        <translation>{count} for it</translation>
    </message>
    <message>
        <source>“{title}” is being changed as you suggested.</source>
        <translation>“{title}” is being changed as you suggested.</translation>
    </message>
    <message>
        <source>“{title}” is changed as you suggested, in version {number}. Thank you.</source>
        <translation>“{title}” is changed as you suggested, in version {number}. Thank you.</translation>
    </message>
    <message>
        <source>“{title}” stays as it is: {why}</source>
        <translation>“{title}” stays as it is: {why}</translation>
    </message>
</context>
<context>
    <name>SuggestionsPanel</name>
    <message>
        <source>Nobody suggested anything yet. Where a checklist step, a reply text or a part of the policy does not fit, choose “This does not fit…” right there.</source>
        <translation>Nobody suggested anything yet. Where a checklist step, a reply text or a part of the policy does not fit, choose “This does not fit…” right there.</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Made on {when}. {remark}</source>
        <translation>Made on {when}. {remark}</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Page {page} of {count}</translation>
    </message>
    <message>
        <source>The month at a glance</source>
        <translation>The month at a glance</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>What the figures mean</translation>
    </message>
    <message>
        <source>{change} on {month}</source>
        <translation>{change} on {month}</translation>
    </message>
    <message>
        <source>… and {count} more, in the workbook.</source>
        <translation>… and {count} more, in the workbook.</translation>
    </message>
</context>
<context>
    <name>TableImportDialog</name>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Encoding</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Separator</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Column {number}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Reading …</translation>
    </message>
    <message>
        <source>Recognised: {what}</source>
        <translation>Recognised: {what}</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>leave out</translation>
    </message>
</context>
<context>
    <name>TablePart</name>
    <message>
        <source>Nothing in this month.</source>
        <translation>Nothing in this month.</translation>
    </message>
</context>
<context>
    <name>TagChips</name>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
</context>
<context>
    <name>TagStrip</name>
    <message>
        <source>Save tags</source>
        <translation>Save tags</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Words to find it by, apart by commas</source>
        <translation>Words to find it by, apart by commas</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>Any case</source>
        <translation>Any case</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>First response</translation>
    </message>
    <message>
        <source>Next response</source>
        <translation>Next response</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolution</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>no target</translation>
    </message>
    <message>
        <source>tag “{tag}”</source>
        <translation>tag “{tag}”</translation>
    </message>
</context>
<context>
    <name>TargetsEditor</name>
    <message>
        <source>A case that fits no line has no target, and is never late.</source>
        <translation>A case that fits no line has no target, and is never late.</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Add a line</translation>
    </message>
    <message>
        <source>Move this line down</source>
        <translation>Move this line down</translation>
    </message>
    <message>
        <source>Move this line up</source>
        <translation>Move this line up</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Remove this line</translation>
    </message>
</context>
<context>
    <name>TeamModel</name>
    <message>
        <source>Course</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>How far</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
</context>
<context>
    <name>TeamPanel</name>
    <message>
        <source>Add a person</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>At the desk</translation>
    </message>
    <message>
        <source>Comes back to the desk</source>
        <translation>Comes back to the desk</translation>
    </message>
    <message>
        <source>Leaves the desk</source>
        <translation>Leaves the desk</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Password of {name} removed</source>
        <translation>Password of {name} removed</translation>
    </message>
    <message>
        <source>Password of {name} set</source>
        <translation>Password of {name} set</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Somebody new</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>{name} changed</source>
        <translation>{name} changed</translation>
    </message>
    <message>
        <source>{name} has left the desk</source>
        <translation>{name} has left the desk</translation>
    </message>
    <message>
        <source>{name} is at the desk now</source>
        <translation>{name} is at the desk now</translation>
    </message>
    <message>
        <source>{name} is back at the desk</source>
        <translation>{name} is back at the desk</translation>
    </message>
</context>
<context>
    <name>TeamRoom</name>
    <message>
        <source>It is time to look the policy over.</source>
        <translation>It is time to look the policy over.</translation>
    </message>
    <message>
        <source>Read and sign</source>
        <translation>Read and sign</translation>
    </message>
    <message>
        <source>Review it</source>
        <translation>Review it</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Thanks</translation>
    </message>
    <message>
        <source>Version {number} of the policy waits for your signature.</source>
        <translation>Version {number} of the policy waits for your signature.</translation>
    </message>
</context>
<context>
    <name>TeamTable</name>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Has left</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Open cases</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>People at the desk</source>
        <translation>People at the desk</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
</context>
<context>
    <name>TeamTabs</name>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Sign-off</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Workshops</translation>
    </message>
</context>
<context>
    <name>TeamView</name>
    <message>
        <source>Back to the courses</source>
        <translation>Back to the courses</translation>
    </message>
    <message>
        <source>Nothing is required of anybody. Open a course to require or to assign it.</source>
        <translation>Nothing is required of anybody. Open a course to require or to assign it.</translation>
    </message>
    <message>
        <source>Who is trained</source>
        <translation>Who is trained</translation>
    </message>
    <message>
        <source>{trained} of {all} people have passed all that is required of them.</source>
        <translation>{trained} of {all} people have passed all that is required of them.</translation>
    </message>
</context>
<context>
    <name>ThanksForm</name>
    <message>
        <source>Say thanks</source>
        <translation>Say thanks</translation>
    </message>
    <message>
        <source>Thank whom</source>
        <translation>Thank whom</translation>
    </message>
    <message>
        <source>Thank you for … (a number such as CS-1042 leads to its case)</source>
        <translation>Thank you for … (a number such as CS-1042 leads to its case)</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>What for</translation>
    </message>
</context>
<context>
    <name>ThanksTab</name>
    <message numerus="yes">
        <source>%n day(s) in a row with every promise kept</source>
        <translation>
            <numerusform>%n day in a row with every promise kept</numerusform>
            <numerusform>%n days in a row with every promise kept</numerusform>
        </translation>
    </message>
    <message>
        <source>A post on what is new in the policy</source>
        <translation>A post on what is new in the policy</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copy the text</translation>
    </message>
    <message>
        <source>Days on which the team kept every promise are counted here, once there are some.</source>
        <translation>Days on which the team kept every promise are counted here, once there are some.</translation>
    </message>
    <message>
        <source>Kind words of customers</source>
        <translation>Kind words of customers</translation>
    </message>
    <message>
        <source>Nobody has said thanks yet. Begin above: who helped you this week?</source>
        <translation>Nobody has said thanks yet. Begin above: who helped you this week?</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Promises kept</translation>
    </message>
    <message>
        <source>Share a picture…</source>
        <translation>Share a picture…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Thanks between colleagues</source>
        <translation>Thanks between colleagues</translation>
    </message>
    <message numerus="yes">
        <source>The longest so far: %n day(s).</source>
        <translation>
            <numerusform>The longest so far: %n day.</numerusform>
            <numerusform>The longest so far: %n days.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is copied</source>
        <translation>The text is copied</translation>
    </message>
    <message>
        <source>What customers write beside five of five stands here, in their own words.</source>
        <translation>What customers write beside five of five stands here, in their own words.</translation>
    </message>
    <message>
        <source>{author} to {colleague}, {when}</source>
        <translation>{author} to {colleague}, {when}</translation>
    </message>
    <message>
        <source>{customer}, {when}</source>
        <translation>{customer}, {when}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>fri 10, in 2 wd, tomorrow 9:30</source>
        <translation>fri 10, in 2 wd, tomorrow 9:30</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Internal note</source>
        <translation>Internal note</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>The desk</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>answered how it was: “{words}”</source>
        <translation>answered how it was: “{words}”</translation>
    </message>
    <message>
        <source>assigned to {name}</source>
        <translation>assigned to {name}</translation>
    </message>
    <message>
        <source>automatic message</source>
        <translation>automatic message</translation>
    </message>
    <message>
        <source>call</source>
        <translation>call</translation>
    </message>
    <message>
        <source>case closed</source>
        <translation>case closed</translation>
    </message>
    <message>
        <source>case open again</source>
        <translation>case open again</translation>
    </message>
    <message>
        <source>case opened, {type}</source>
        <translation>case opened, {type}</translation>
    </message>
    <message>
        <source>case resolved</source>
        <translation>case resolved</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>chat</translation>
    </message>
    <message>
        <source>checklist added</source>
        <translation>checklist added</translation>
    </message>
    <message>
        <source>checklist moved from v{old} to v{new}</source>
        <translation>checklist moved from v{old} to v{new}</translation>
    </message>
    <message>
        <source>checklist removed</source>
        <translation>checklist removed</translation>
    </message>
    <message>
        <source>copied and sent</source>
        <translation>copied and sent</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>follow-up “if no reply” cancelled</source>
        <translation>follow-up “if no reply” cancelled</translation>
    </message>
    <message>
        <source>holding reply</source>
        <translation>holding reply</translation>
    </message>
    <message>
        <source>merged into {case}</source>
        <translation>merged into {case}</translation>
    </message>
    <message>
        <source>moved to another customer</source>
        <translation>moved to another customer</translation>
    </message>
    <message>
        <source>no reply needed</source>
        <translation>no reply needed</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>now about: {type}</source>
        <translation>now about: {type}</translation>
    </message>
    <message>
        <source>priority {priority}</source>
        <translation>priority {priority}</translation>
    </message>
    <message>
        <source>promise kept late</source>
        <translation>promise kept late</translation>
    </message>
    <message>
        <source>promise let go</source>
        <translation>promise let go</translation>
    </message>
    <message>
        <source>promise moved</source>
        <translation>promise moved</translation>
    </message>
    <message>
        <source>rated {score} of 5</source>
        <translation>rated {score} of 5</translation>
    </message>
    <message>
        <source>rated {score} of 5 instead of {before}</source>
        <translation>rated {score} of 5 instead of {before}</translation>
    </message>
    <message>
        <source>resolved with {n} open steps: “{reason}”</source>
        <translation>resolved with {n} open steps: “{reason}”</translation>
    </message>
    <message>
        <source>saved as a file</source>
        <translation>saved as a file</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>sent</translation>
    </message>
    <message>
        <source>skipped: {why}</source>
        <translation>skipped: {why}</translation>
    </message>
    <message>
        <source>social post</source>
        <translation>social post</translation>
    </message>
    <message>
        <source>subject changed to “{subject}”</source>
        <translation>subject changed to “{subject}”</translation>
    </message>
    <message>
        <source>tags: {tags}</source>
        <translation>tags: {tags}</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visit</translation>
    </message>
    <message>
        <source>waiting for the customer</source>
        <translation>waiting for the customer</translation>
    </message>
    <message>
        <source>waiting for the supplier</source>
        <translation>waiting for the supplier</translation>
    </message>
    <message>
        <source>you</source>
        <translation>you</translation>
    </message>
    <message>
        <source>{case} was merged into this case</source>
        <translation>{case} was merged into this case</translation>
    </message>
    <message>
        <source>{kind} by {name}</source>
        <translation>{kind} by {name}</translation>
    </message>
    <message>
        <source>{kind} from {name}</source>
        <translation>{kind} from {name}</translation>
    </message>
    <message>
        <source>{what}, by {name}</source>
        <translation>{what}, by {name}</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Show {n} earlier</source>
        <translation>Show {n} earlier</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
</context>
<context>
    <name>TimerRow</name>
    <message>
        <source>Click to see why</source>
        <translation>Click to see why</translation>
    </message>
</context>
<context>
    <name>Timers</name>
    <message>
        <source>First answer</source>
        <translation>First answer</translation>
    </message>
    <message>
        <source>Next answer</source>
        <translation>Next answer</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolution</translation>
    </message>
    <message>
        <source>by {moment}</source>
        <translation>by {moment}</translation>
    </message>
    <message>
        <source>met in {span}</source>
        <translation>met in {span}</translation>
    </message>
    <message>
        <source>met {span} late</source>
        <translation>met {span} late</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>missed</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>not needed</translation>
    </message>
</context>
<context>
    <name>TimersSection</name>
    <message>
        <source>No response target applies to this case.</source>
        <translation>No response target applies to this case.</translation>
    </message>
    <message>
        <source>Response timers</source>
        <translation>Response timers</translation>
    </message>
    <message>
        <source>Which time is counted, and which is not (Y)</source>
        <translation>Which time is counted, and which is not (Y)</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
</context>
<context>
    <name>ToAsk</name>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Ask by mail</source>
        <translation>Ask by mail</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Customers to ask</source>
        <translation>Customers to ask</translation>
    </message>
    <message>
        <source>No e-mail address: ring them instead.</source>
        <translation>No e-mail address: ring them instead.</translation>
    </message>
    <message>
        <source>No mail program opened.</source>
        <translation>No mail program opened.</translation>
    </message>
    <message>
        <source>Nobody is to be asked today. Customers come here a while after their case was resolved.</source>
        <translation>Nobody is to be asked today. Customers come here a while after their case was resolved.</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resolved</translation>
    </message>
    <message>
        <source>Ring the customer instead.</source>
        <translation>Ring the customer instead.</translation>
    </message>
    <message>
        <source>The text is long: paste it into the mail, it has been copied.</source>
        <translation>The text is long: paste it into the mail, it has been copied.</translation>
    </message>
    <message>
        <source>They do not want to be asked</source>
        <translation>They do not want to be asked</translation>
    </message>
    <message>
        <source>They were asked meanwhile, or there is no address for the answers: see Settings, Ratings.</source>
        <translation>They were asked meanwhile, or there is no address for the answers: see Settings, Ratings.</translation>
    </message>
</context>
<context>
    <name>ToCall</name>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Call list</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Nobody is to be rung: whoever was resolved some days ago has answered.</source>
        <translation>Nobody is to be rung: whoever was resolved some days ago has answered.</translation>
    </message>
    <message>
        <source>Note a rating…</source>
        <translation>Note a rating…</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Rating</translation>
    </message>
    <message>
        <source>Ring them</source>
        <translation>Ring them</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>no answer</translation>
    </message>
    <message>
        <source>{score} of 5</source>
        <translation>{score} of 5</translation>
    </message>
    <message>
        <source>“How was it for you?” Listen, say thank you, and note a number and their words.</source>
        <translation>“How was it for you?” Listen, say thank you, and note a number and their words.</translation>
    </message>
</context>
<context>
    <name>ToRead</name>
    <message>
        <source>Answers to read</source>
        <translation>Answers to read</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Every answer was clear. One that says “6” or “great!!” would wait here for you.</source>
        <translation>Every answer was clear. One that says “6” or “great!!” would wait here for you.</translation>
    </message>
    <message>
        <source>What they wrote</source>
        <translation>What they wrote</translation>
    </message>
    <message>
        <source>Words only, no score</source>
        <translation>Words only, no score</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Follow up</source>
        <translation>Follow up</translation>
    </message>
    <message>
        <source>Later this week</source>
        <translation>Later this week</translation>
    </message>
    <message>
        <source>No reply yet</source>
        <translation>No reply yet</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promised</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>due since {time}</source>
        <translation>due since {time}</translation>
    </message>
</context>
<context>
    <name>TodayLayout</name>
    <message>
        <source>&amp;Call</source>
        <translation>&amp;Call</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Done</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>&amp;Snooze…</source>
        <translation>&amp;Snooze…</translation>
    </message>
    <message>
        <source>Nothing is due on this day.</source>
        <translation>Nothing is due on this day.</translation>
    </message>
    <message>
        <source>Nothing is due this week. Follow-ups and promises that you set on a case come here.</source>
        <translation>Nothing is due this week. Follow-ups and promises that you set on a case come here.</translation>
    </message>
    <message>
        <source>Save for a calend&amp;ar…</source>
        <translation>Save for a calend&amp;ar…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n follow-up(s) saved for a calendar</source>
        <translation>
            <numerusform>%n follow-up saved for a calendar</numerusform>
            <numerusform>%n follow-ups saved for a calendar</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>&amp;Call</translation>
    </message>
    <message>
        <source>&amp;Call {number}</source>
        <translation>&amp;Call {number}</translation>
    </message>
    <message>
        <source>{due} due · {promised} promised · {count} this week</source>
        <translation>{due} due · {promised} promised · {count} this week</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>Follow-ups</source>
        <translation>Follow-ups</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Search customers, cases, words…</source>
        <translation>Search customers, cases, words…</translation>
    </message>
</context>
<context>
    <name>TrialPanel</name>
    <message>
        <source>An invented case</source>
        <translation>An invented case</translation>
    </message>
    <message>
        <source>As the representative sees it. Try it: nothing here is stored.</source>
        <translation>As the representative sees it. Try it: nothing here is stored.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Begin anew</translation>
    </message>
    <message>
        <source>On a case, another time is chosen here.</source>
        <translation>On a case, another time is chosen here.</translation>
    </message>
    <message>
        <source>On a case, this opens a call note.</source>
        <translation>On a case, this opens a call note.</translation>
    </message>
    <message>
        <source>Open before the case is resolved: {steps}</source>
        <translation>Open before the case is resolved: {steps}</translation>
    </message>
    <message>
        <source>The case could be resolved now.</source>
        <translation>The case could be resolved now.</translation>
    </message>
    <message>
        <source>The reply, filled in</source>
        <translation>The reply, filled in</translation>
    </message>
    <message>
        <source>This step is hidden now. {why}</source>
        <translation>This step is hidden now. {why}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>and {count} more</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Open another store…</source>
        <translation>Open another store…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation>The file was left as it is.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Use the recovery key…</source>
        <translation>Use the recovery key…</translation>
    </message>
</context>
<context>
    <name>TurnsModel</name>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>no longer late</source>
        <translation>no longer late</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>no target</translation>
    </message>
    <message>
        <source>would be late</source>
        <translation>would be late</translation>
    </message>
    <message>
        <source>{used} of {target}</source>
        <translation>{used} of {target}</translation>
    </message>
</context>
<context>
    <name>TypeSuggestion</name>
    <message>
        <source>Change the issue type to {type}</source>
        <translation>Change the issue type to {type}</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>{alike} of {seen} cases with “{word}” were this</source>
        <translation>{alike} of {seen} cases with “{word}” were this</translation>
    </message>
    <message>
        <source>{type}?</source>
        <translation>{type}?</translation>
    </message>
</context>
<context>
    <name>Urgency</name>
    <message>
        <source>due when we open</source>
        <translation>due when we open</translation>
    </message>
    <message>
        <source>in {span}</source>
        <translation>in {span}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>paused, {span} left</source>
        <translation>paused, {span} left</translation>
    </message>
    <message>
        <source>waiting for customer</source>
        <translation>waiting for customer</translation>
    </message>
    <message>
        <source>waiting for supplier</source>
        <translation>waiting for supplier</translation>
    </message>
    <message>
        <source>{days} days late</source>
        <translation>{days} days late</translation>
    </message>
    <message>
        <source>{span} late</source>
        <translation>{span} late</translation>
    </message>
</context>
<context>
    <name>VersionsView</name>
    <message>
        <source>Back to the SOPs</source>
        <translation>Back to the SOPs</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Make a draft of this version</source>
        <translation>Make a draft of this version</translation>
    </message>
    <message>
        <source>Select two with Ctrl to compare them.</source>
        <translation>Select two with Ctrl to compare them.</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Versions of “{title}”</source>
        <translation>Versions of “{title}”</translation>
    </message>
    <message>
        <source>{newer} compared with {older}</source>
        <translation>{newer} compared with {older}</translation>
    </message>
    <message>
        <source>{newer} is the first one.</source>
        <translation>{newer} is the first one.</translation>
    </message>
    <message>
        <source>{version} (taken back)</source>
        <translation>{version} (taken back)</translation>
    </message>
</context>
<context>
    <name>Voices</name>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Answers with it</source>
        <translation>Answers with it</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Choose a phrase to read the answers behind it.</source>
        <translation>Choose a phrase to read the answers behind it.</translation>
    </message>
    <message>
        <source>Counted: how many answers hold the phrase. Small words are left out.</source>
        <translation>Counted: how many answers hold the phrase. Small words are left out.</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>No two customers used the same words yet. A phrase is counted once for each answer.</source>
        <translation>No two customers used the same words yet. A phrase is counted once for each answer.</translation>
    </message>
    <message>
        <source>Of which time</source>
        <translation>Of which time</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>Rated 1–2</source>
        <translation>Rated 1–2</translation>
    </message>
    <message>
        <source>Rated 4–5</source>
        <translation>Rated 4–5</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>What they talk about</source>
        <translation>What they talk about</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Looking for the key</source>
        <translation>Looking for the key</translation>
    </message>
    <message>
        <source>Opening the desk</source>
        <translation>Opening the desk</translation>
    </message>
    <message>
        <source>This PC’s key store has not answered yet. It may be asking for its password in a window of its own.</source>
        <translation>This PC’s key store has not answered yet. It may be asking for its password in a window of its own.</translation>
    </message>
    <message>
        <source>Use the recovery key instead</source>
        <translation>Use the recovery key instead</translation>
    </message>
</context>
<context>
    <name>WeekStrip</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Whole week</source>
        <translation>Whole week</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>{count} due</source>
        <translation>{count} due</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A file from another PC, or from a backup.</source>
        <translation>A file from another PC, or from a backup.</translation>
    </message>
    <message>
        <source>A made-up shop with customers, cases and a year of figures. Nothing you do there matters.</source>
        <translation>A made-up shop with customers, cases and a year of figures. Nothing you do there matters.</translation>
    </message>
    <message>
        <source>Every customer answered in time, and nothing forgotten. All of it stays on this PC, encrypted: no account, no server.</source>
        <translation>Every customer answered in time, and nothing forgotten. All of it stays on this PC, encrypted: no account, no server.</translation>
    </message>
    <message>
        <source>Five short steps. Everything can be changed later.</source>
        <translation>Five short steps. Everything can be changed later.</translation>
    </message>
    <message>
        <source>Look around in a sample business</source>
        <translation>Look around in a sample business</translation>
    </message>
    <message>
        <source>Open an existing store…</source>
        <translation>Open an existing store…</translation>
    </message>
    <message>
        <source>Set up my business</source>
        <translation>Set up my business</translation>
    </message>
    <message>
        <source>Welcome to CareStation</source>
        <translation>Welcome to CareStation</translation>
    </message>
</context>
<context>
    <name>WhatIfPage</name>
    <message>
        <source>As it is set</source>
        <translation>As it is set</translation>
    </message>
    <message>
        <source>Cases from</source>
        <translation>Cases from</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Opening hours to try</source>
        <translation>Opening hours to try</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Replay</translation>
    </message>
    <message>
        <source>Targets to try</source>
        <translation>Targets to try</translation>
    </message>
    <message>
        <source>The record was not replayed to its end.</source>
        <translation>The record was not replayed to its end.</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Then and now</translation>
    </message>
    <message>
        <source>What would we have met?</source>
        <translation>What would we have met?</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>from {first} to {last}</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>on {day}</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
</context>
<context>
    <name>WhatToChange</name>
    <message>
        <source>Nothing stands out: there is no advice on fewer than twenty of anything.</source>
        <translation>Nothing stands out: there is no advice on fewer than twenty of anything.</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>What to change</translation>
    </message>
</context>
<context>
    <name>WhoseButton</name>
    <message>
        <source>&amp;My follow-ups</source>
        <translation>&amp;My follow-ups</translation>
    </message>
    <message>
        <source>Follow-ups shown: {which}</source>
        <translation>Follow-ups shown: {which}</translation>
    </message>
    <message>
        <source>My follow-ups</source>
        <translation>My follow-ups</translation>
    </message>
    <message>
        <source>The tea&amp;m’s</source>
        <translation>The tea&amp;m’s</translation>
    </message>
    <message>
        <source>The team’s</source>
        <translation>The team’s</translation>
    </message>
</context>
<context>
    <name>WhyStrip</name>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Why is it skipped? A few words are enough.</source>
        <translation>Why is it skipped? A few words are enough.</translation>
    </message>
    <message>
        <source>Why this case is next</source>
        <translation>Why this case is next</translation>
    </message>
</context>
<context>
    <name>WorkshopView</name>
    <message>
        <source>A decision has somebody who sees to it and a day, and comes back to them in Today.</source>
        <translation>A decision has somebody who sees to it and a day, and comes back to them in Today.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>End the workshop</source>
        <translation>End the workshop</translation>
    </message>
    <message>
        <source>Keep the notes</source>
        <translation>Keep the notes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>dropped</translation>
    </message>
</context>
<context>
    <name>WorkshopsPanel</name>
    <message>
        <source>No workshop yet. Its agenda is made from the last month’s figures, the steps that do not fit, customers’ words and what the team suggests.</source>
        <translation>No workshop yet. Its agenda is made from the last month’s figures, the steps that do not fit, customers’ words and what the team suggests.</translation>
    </message>
    <message>
        <source>Plan a workshop</source>
        <translation>Plan a workshop</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Workshops</translation>
    </message>
    <message>
        <source>{day} (open)</source>
        <translation>{day} (open)</translation>
    </message>
</context>
<context>
    <name>WritingDesk</name>
    <message>
        <source>; reply texts</source>
        <translation>; reply texts</translation>
    </message>
    <message>
        <source>Asks for patience; a full answer is still to come</source>
        <translation>Asks for patience; a full answer is still to come</translation>
    </message>
    <message>
        <source>For colleagues only. The customer never sees it.</source>
        <translation>For colleagues only. The customer never sees it.</translation>
    </message>
    <message>
        <source>Holding reply</source>
        <translation>Holding reply</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Internal note</translation>
    </message>
    <message>
        <source>Internal note, for colleagues only</source>
        <translation>Internal note, for colleagues only</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Reply to the customer</source>
        <translation>Reply to the customer</translation>
    </message>
    <message>
        <source>Write a reply or an internal note</source>
        <translation>Write a reply or an internal note</translation>
    </message>
    <message>
        <source>Write the answer. A semicolon offers reply texts.</source>
        <translation>Write the answer. A semicolon offers reply texts.</translation>
    </message>
</context>
<context>
    <name>_Batch</name>
    <message numerus="yes">
        <source>%n case(s) opened</source>
        <translation>
            <numerusform>%n case opened</numerusform>
            <numerusform>%n cases opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n continued</source>
        <translation>
            <numerusform>%n continued</numerusform>
            <numerusform>%n continued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n here already</numerusform>
            <numerusform>%n here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept aside</source>
        <translation>
            <numerusform>%n kept aside</numerusform>
            <numerusform>%n kept aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s)</source>
        <translation>
            <numerusform>%n rating</numerusform>
            <numerusform>%n ratings</numerusform>
        </translation>
    </message>
    <message>
        <source>No messages were found.</source>
        <translation>No messages were found.</translation>
    </message>
    <message>
        <source>Taking in messages</source>
        <translation>Taking in messages</translation>
    </message>
</context>
<context>
    <name>_Choice</name>
    <message>
        <source>would be right</source>
        <translation>would be right</translation>
    </message>
    <message>
        <source>✓ right</source>
        <translation>✓ right</translation>
    </message>
    <message>
        <source>✗ not right</source>
        <translation>✗ not right</translation>
    </message>
</context>
</TS>
