<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>F01</name>
    <message>
        <source>Annexes</source>
        <translation>Annexes</translation>
    </message>
    <message>
        <source>Archive no.</source>
        <translation>Archive no.</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Dated</translation>
    </message>
    <message>
        <source>Document no.</source>
        <translation>Document no.</translation>
    </message>
    <message>
        <source>Handled or read by</source>
        <translation>Handled or read by</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Received by</translation>
    </message>
    <message>
        <source>Register no.</source>
        <translation>Register no.</translation>
    </message>
    <message>
        <source>Register of Incoming Documents</source>
        <translation>Register of Incoming Documents</translation>
    </message>
    <message>
        <source>Reply no.</source>
        <translation>Reply no.</translation>
    </message>
    <message>
        <source>Title of the document</source>
        <translation>Title of the document</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgency</translation>
    </message>
</context>
<context>
    <name>F13</name>
    <message>
        <source>Came by</source>
        <translation>Came by</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>Custodian</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Destroyed</translation>
    </message>
    <message>
        <source>Document or serial no.</source>
        <translation>Document or serial no.</translation>
    </message>
    <message>
        <source>Free from</source>
        <translation>Free from</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>Handed on</translation>
    </message>
    <message>
        <source>In store</source>
        <translation>In store</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>Kept at</translation>
    </message>
    <message>
        <source>Ledger of Classified Carriers</source>
        <translation>Ledger of Classified Carriers</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Made or issued by</source>
        <translation>Made or issued by</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Out</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>State now</source>
        <translation>State now</translation>
    </message>
    <message>
        <source>Voucher no.</source>
        <translation>Voucher no.</translation>
    </message>
    <message>
        <source>Whereabouts</source>
        <translation>Whereabouts</translation>
    </message>
    <message>
        <source>Who may know</source>
        <translation>Who may know</translation>
    </message>
</context>
<context>
    <name>F17</name>
    <message>
        <source>Capacity</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>Certified for</source>
        <translation>Certified for</translation>
    </message>
    <message>
        <source>Department in charge</source>
        <translation>Department in charge</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Keeper</source>
        <translation>Keeper</translation>
    </message>
    <message>
        <source>Kind of medium</source>
        <translation>Kind of medium</translation>
    </message>
    <message>
        <source>Ledger of Removable Media</source>
        <translation>Ledger of Removable Media</translation>
    </message>
    <message>
        <source>Make and model</source>
        <translation>Make and model</translation>
    </message>
    <message>
        <source>Secrecy no.</source>
        <translation>Secrecy no.</translation>
    </message>
    <message>
        <source>Serial no.</source>
        <translation>Serial no.</translation>
    </message>
    <message>
        <source>Signature of receiver</source>
        <translation>Signature of receiver</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Whereabouts</source>
        <translation>Whereabouts</translation>
    </message>
</context>
<context>
    <name>F27</name>
    <message>
        <source>Approval of destruction of classified items</source>
        <translation>Approval of destruction of classified items</translation>
    </message>
    <message>
        <source>Copies or pieces</source>
        <translation>Copies or pieces</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Departments: {names}</source>
        <translation>Departments: {names}</translation>
    </message>
    <message>
        <source>Destroyed by</source>
        <translation>Destroyed by</translation>
    </message>
    <message>
        <source>Document or item no.</source>
        <translation>Document or item no.</translation>
    </message>
    <message>
        <source>Document or material</source>
        <translation>Document or material</translation>
    </message>
    <message>
        <source>In all {amount}</source>
        <translation>In all {amount}</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>Keeper</source>
        <translation>Keeper</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Leader in charge approves</source>
        <translation>Leader in charge approves</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>No.: {number}</source>
        <translation>No.: {number}</translation>
    </message>
    <message>
        <source>Pages or capacity</source>
        <translation>Pages or capacity</translation>
    </message>
    <message>
        <source>Place or plant</source>
        <translation>Place or plant</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Planned for</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Received by</translation>
    </message>
    <message>
        <source>Removable media with item and serial number; hard disks with number of the machine and serial.</source>
        <translation>Removable media with item and serial number; hard disks with number of the machine and serial.</translation>
    </message>
    <message>
        <source>Requester, approver and supervisors are different persons; two supervisors are present.</source>
        <translation>Requester, approver and supervisors are different persons; two supervisors are present.</translation>
    </message>
    <message>
        <source>Secrecy office</source>
        <translation>Secrecy office</translation>
    </message>
    <message>
        <source>Supervisor one</source>
        <translation>Supervisor one</translation>
    </message>
    <message>
        <source>Supervisor two</source>
        <translation>Supervisor two</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>With the approval the list is closed; any change needs another approval.</source>
        <translation>With the approval the list is closed; any change needs another approval.</translation>
    </message>
    <message>
        <source>items</source>
        <translation>items</translation>
    </message>
    <message>
        <source>{kinds}; {levels}</source>
        <translation>{kinds}; {levels}</translation>
    </message>
</context>
<context>
    <name>F30</name>
    <message>
        <source>Approval no.</source>
        <translation>Approval no.</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Approved on</translation>
    </message>
    <message>
        <source>Batch no.</source>
        <translation>Batch no.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Destroyed by</source>
        <translation>Destroyed by</translation>
    </message>
    <message>
        <source>Destroyed on</source>
        <translation>Destroyed on</translation>
    </message>
    <message>
        <source>First witness</source>
        <translation>First witness</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Plant</translation>
    </message>
    <message>
        <source>Register of Destruction</source>
        <translation>Register of Destruction</translation>
    </message>
    <message>
        <source>Second witness</source>
        <translation>Second witness</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>{level} copies</source>
        <translation>{level} copies</translation>
    </message>
</context>
<context>
    <name>cover</name>
    <message>
        <source>A new cover voids the old code</source>
        <translation>A new cover voids the old code</translation>
    </message>
    <message>
        <source>Copy no.</source>
        <translation>Copy no.</translation>
    </message>
    <message>
        <source>Document or code no.</source>
        <translation>Document or code no.</translation>
    </message>
    <message>
        <source>Handed over at</source>
        <translation>Handed over at</translation>
    </message>
    <message>
        <source>Internal matter. Keep with care</source>
        <translation>Internal matter. Keep with care</translation>
    </message>
    <message>
        <source>Keeper</source>
        <translation>Keeper</translation>
    </message>
    <message>
        <source>No copying, excerpts, photographs or passing on</source>
        <translation>No copying, excerpts, photographs or passing on</translation>
    </message>
    <message>
        <source>No title on this cover. Find it in the ledger by its number.</source>
        <translation>No title on this cover. Find it in the ledger by its number.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Officer receives</source>
        <translation>Officer receives</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Pages counted</source>
        <translation>Pages counted</translation>
    </message>
    <message>
        <source>Print no. {number}</source>
        <translation>Print no. {number}</translation>
    </message>
    <message>
        <source>Printed: {time}　{officer}</source>
        <translation>Printed: {time}　{officer}</translation>
    </message>
    <message>
        <source>Read only in the reading room. Carried by two persons</source>
        <translation>Read only in the reading room. Carried by two persons</translation>
    </message>
    <message>
        <source>Reader signs</source>
        <translation>Reader signs</translation>
    </message>
    <message>
        <source>Register no.</source>
        <translation>Register no.</translation>
    </message>
    <message>
        <source>Return to the officer the same day</source>
        <translation>Return to the officer the same day</translation>
    </message>
    <message>
        <source>Returned at</source>
        <translation>Returned at</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>A line of the label sheets is not understood.</source>
        <translation>A line of the label sheets is not understood.</translation>
    </message>
    <message>
        <source>A name is too long for its label. Shorten it or take the larger label.</source>
        <translation>A name is too long for its label. Shorten it or take the larger label.</translation>
    </message>
    <message>
        <source>Dept.</source>
        <translation>Dept.</translation>
    </message>
    <message>
        <source>Device labels</source>
        <translation>Device labels</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>In charge</translation>
    </message>
    <message>
        <source>Internet computer</source>
        <translation>Internet computer</translation>
    </message>
    <message>
        <source>Item labels</source>
        <translation>Item labels</translation>
    </message>
    <message>
        <source>Keeper</source>
        <translation>Keeper</translation>
    </message>
    <message>
        <source>Labels of {name} overlap or leave the page.</source>
        <translation>Labels of {name} overlap or leave the page.</translation>
    </message>
    <message>
        <source>Name labels</source>
        <translation>Name labels</translation>
    </message>
    <message>
        <source>Never connect classified removable media</source>
        <translation>Never connect classified removable media</translation>
    </message>
    <message>
        <source>Never connect to the internet or other public networks</source>
        <translation>Never connect to the internet or other public networks</translation>
    </message>
    <message>
        <source>Never store or process classified or internal matter</source>
        <translation>Never store or process classified or internal matter</translation>
    </message>
    <message>
        <source>No shared removable media　No opening or repair by yourself</source>
        <translation>No shared removable media　No opening or repair by yourself</translation>
    </message>
    <message>
        <source>No shared removable media　No own repairs</source>
        <translation>No shared removable media　No own repairs</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Print no. {number}　{n} {n|label|labels}</source>
        <translation>Print no. {number}　{n} {n|label|labels}</translation>
    </message>
    <message>
        <source>Responsible　{person}</source>
        <translation>Responsible　{person}</translation>
    </message>
    <message>
        <source>Ruler page  {name}  solid: die line, dotted: printable. Measured: across ____ down ____ (1/100 mm)</source>
        <translation>Ruler page  {name}  solid: die line, dotted: printable. Measured: across ____ down ____ (1/100 mm)</translation>
    </message>
    <message>
        <source>That is longer than any code. Scan one code at a time.</source>
        <translation>That is longer than any code. Scan one code at a time.</translation>
    </message>
    <message>
        <source>The check character does not agree. A figure was mistyped.</source>
        <translation>The check character does not agree. A figure was mistyped.</translation>
    </message>
    <message>
        <source>The code is damaged or was read only in part. Scan it again.</source>
        <translation>The code is damaged or was read only in part. Scan it again.</translation>
    </message>
    <message>
        <source>The page was sealed with another key.</source>
        <translation>The page was sealed with another key.</translation>
    </message>
    <message>
        <source>The picture is empty, too large or cut off.</source>
        <translation>The picture is empty, too large or cut off.</translation>
    </message>
    <message>
        <source>The seal of the page is forged or belongs to another journal.</source>
        <translation>The seal of the page is forged or belongs to another journal.</translation>
    </message>
    <message>
        <source>The sheet has places 1 to {n}; {k} is none of them.</source>
        <translation>The sheet has places 1 to {n}; {k} is none of them.</translation>
    </message>
    <message>
        <source>The text of the page is not the text that was sealed.</source>
        <translation>The text of the page is not the text that was sealed.</translation>
    </message>
    <message>
        <source>These labels do not go onto sheet {name}.</source>
        <translation>These labels do not go onto sheet {name}.</translation>
    </message>
    <message>
        <source>This is not an item number. It looks like {example}.</source>
        <translation>This is not an item number. It looks like {example}.</translation>
    </message>
    <message>
        <source>This page seal was made by a newer SecretDesk.</source>
        <translation>This page seal was made by a newer SecretDesk.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>{level} grade</source>
        <translation>{level} grade</translation>
    </message>
    <message>
        <source>{what}　{name}　from place {k}</source>
        <translation>{what}　{name}　from place {k}</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A new cover voids the old code</source>
        <translation>A new cover voids the old code</translation>
    </message>
    <message>
        <source>Blank below</source>
        <translation>Blank below</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>Carried</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Copy no.</source>
        <translation>Copy no.</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Demonstration, invented data</source>
        <translation>Demonstration, invented data</translation>
    </message>
    <message>
        <source>Document or code no.</source>
        <translation>Document or code no.</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Extent</translation>
    </message>
    <message>
        <source>Form {code}</source>
        <translation>Form {code}</translation>
    </message>
    <message>
        <source>Handed over at</source>
        <translation>Handed over at</translation>
    </message>
    <message>
        <source>Internal matter. Keep with care</source>
        <translation>Internal matter. Keep with care</translation>
    </message>
    <message>
        <source>Item no.</source>
        <translation>Item no.</translation>
    </message>
    <message>
        <source>Journal head:</source>
        <translation>Journal head:</translation>
    </message>
    <message>
        <source>Journal head: </source>
        <translation>Journal head: </translation>
    </message>
    <message>
        <source>Keeper</source>
        <translation>Keeper</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Level </source>
        <translation>Level </translation>
    </message>
    <message>
        <source>Line {n} is higher than a page; shorten its remarks.</source>
        <translation>Line {n} is higher than a page; shorten its remarks.</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No copying, excerpts, photographs or passing on</source>
        <translation>No copying, excerpts, photographs or passing on</translation>
    </message>
    <message>
        <source>No title on this cover. Find it in the ledger by its number.</source>
        <translation>No title on this cover. Find it in the ledger by its number.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Officer receives</source>
        <translation>Officer receives</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Page {page}</translation>
    </message>
    <message>
        <source>Page {page} no longer holds its lines; print again from this page on.</source>
        <translation>Page {page} no longer holds its lines; print again from this page on.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} of {pages}</translation>
    </message>
    <message>
        <source>Page {page} was left open three times; print it again.</source>
        <translation>Page {page} was left open three times; print it again.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Pages counted</source>
        <translation>Pages counted</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Prepared</translation>
    </message>
    <message>
        <source>Print no. {number}</source>
        <translation>Print no. {number}</translation>
    </message>
    <message>
        <source>Print no. {n}</source>
        <translation>Print no. {n}</translation>
    </message>
    <message>
        <source>Printed: {time}　{officer}</source>
        <translation>Printed: {time}　{officer}</translation>
    </message>
    <message>
        <source>Printed: {time}　{officer}　Print no. {number}　Form {form}</source>
        <translation>Printed: {time}　{officer}　Print no. {number}　Form {form}</translation>
    </message>
    <message>
        <source>Read only in the reading room. Carried by two persons</source>
        <translation>Read only in the reading room. Carried by two persons</translation>
    </message>
    <message>
        <source>Reader signs</source>
        <translation>Reader signs</translation>
    </message>
    <message>
        <source>Register no.</source>
        <translation>Register no.</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Return to the officer the same day</source>
        <translation>Return to the officer the same day</translation>
    </message>
    <message>
        <source>Returned at</source>
        <translation>Returned at</translation>
    </message>
    <message>
        <source>See next page</source>
        <translation>See next page</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Stamp here</source>
        <translation>Stamp here</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Test vault, invented data</source>
        <translation>Test vault, invented data</translation>
    </message>
    <message>
        <source>The mark of page {page} has risen; print this page again.</source>
        <translation>The mark of page {page} has risen; print this page again.</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>This page</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Training vault, invented data</source>
        <translation>Training vault, invented data</translation>
    </message>
    <message>
        <source>Unit: {unit}</source>
        <translation>Unit: {unit}</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Y|M|D|h|min</source>
        <translation>Y|M|D|h|min</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>agrees</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>differs</translation>
    </message>
    <message>
        <source>{no} (cont.)</source>
        <translation>{no} (cont.)</translation>
    </message>
    <message>
        <source>{n} cp</source>
        <translation>{n} cp</translation>
    </message>
    <message>
        <source>{n} it.</source>
        <translation>{n} it.</translation>
    </message>
    <message>
        <source>{n} pc</source>
        <translation>{n} pc</translation>
    </message>
    <message>
        <source>{pieces} doc {copies} cp</source>
        <translation>{pieces} doc {copies} cp</translation>
    </message>
    <message>
        <source>{words} ({n}) {unit}</source>
        <translation>{words} ({n}) {unit}</translation>
    </message>
</context>
</TS>
