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
    <name>F15</name>
    <message>
        <source>Asset no.</source>
        <translation>Asset no.</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>IP, or alone</source>
        <translation>IP, or alone</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>In charge</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Ledger of Classified Computers</source>
        <translation>Ledger of Classified Computers</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC address</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Make</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Secrecy no.</source>
        <translation>Secrecy no.</translation>
    </message>
    <message>
        <source>Security products and versions</source>
        <translation>Security products and versions</translation>
    </message>
    <message>
        <source>Serial nos. of disks</source>
        <translation>Serial nos. of disks</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation>Stands at</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>System, installed</source>
        <translation>System, installed</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Used by</translation>
    </message>
</context>
<context>
    <name>F16</name>
    <message>
        <source>Asset no., secrecy no.</source>
        <translation>Asset no., secrecy no.</translation>
    </message>
    <message>
        <source>Dept.</source>
        <translation>Dept.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>Has parts that store</source>
        <translation>Has parts that store</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>In charge</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>In use since</translation>
    </message>
    <message>
        <source>Ledger of Classified Devices</source>
        <translation>Ledger of Classified Devices</translation>
    </message>
    <message>
        <source>Make and model</source>
        <translation>Make and model</translation>
    </message>
    <message>
        <source>No. of its host</source>
        <translation>No. of its host</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Serial no.</source>
        <translation>Serial no.</translation>
    </message>
    <message>
        <source>Serial nos. of storage</source>
        <translation>Serial nos. of storage</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation>Stands at</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
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
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Opinion of dept.</source>
        <translation>Opinion of dept.</translation>
    </message>
    <message>
        <source>Opinion of secrecy office</source>
        <translation>Opinion of secrecy office</translation>
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
    <name>F28</name>
    <message>
        <source>At plant</source>
        <translation>At plant</translation>
    </message>
    <message>
        <source>Batch {batch}　Annex to approval {approval}</source>
        <translation>Batch {batch}　Annex to approval {approval}</translation>
    </message>
    <message>
        <source>Batch {batch}　Bags {bags}　Annex to approval {approval}</source>
        <translation>Batch {batch}　Bags {bags}　Annex to approval {approval}</translation>
    </message>
    <message>
        <source>Copy no.</source>
        <translation>Copy no.</translation>
    </message>
    <message>
        <source>Document no.</source>
        <translation>Document no.</translation>
    </message>
    <message>
        <source>First counter</source>
        <translation>First counter</translation>
    </message>
    <message>
        <source>Item no.</source>
        <translation>Item no.</translation>
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
        <source>List of classified items for destruction</source>
        <translation>List of classified items for destruction</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Listed</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Pages or capacity</source>
        <translation>Pages or capacity</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Sealed</translation>
    </message>
    <message>
        <source>Second counter</source>
        <translation>Second counter</translation>
    </message>
    <message>
        <source>Serial no.</source>
        <translation>Serial no.</translation>
    </message>
</context>
<context>
    <name>F29</name>
    <message>
        <source>(stamp of the plant)</source>
        <translation>(stamp of the plant)</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>At least two escorts, who never leave the vehicle and stop for no other business.</source>
        <translation>At least two escorts, who never leave the vehicle and stop for no other business.</translation>
    </message>
    <message>
        <source>Bag no.</source>
        <translation>Bag no.</translation>
    </message>
    <message>
        <source>Bags</source>
        <translation>Bags</translation>
    </message>
    <message>
        <source>Bags, seal numbers and pieces agree with this note, the seals are intact.</source>
        <translation>Bags, seal numbers and pieces agree with this note, the seals are intact.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Departed</source>
        <translation>Departed</translation>
    </message>
    <message>
        <source>Escort and delivery note for classified items</source>
        <translation>Escort and delivery note for classified items</translation>
    </message>
    <message>
        <source>Escort one (signs)</source>
        <translation>Escort one (signs)</translation>
    </message>
    <message>
        <source>Escort two (signs)</source>
        <translation>Escort two (signs)</translation>
    </message>
    <message>
        <source>Handed over by (signs)</source>
        <translation>Handed over by (signs)</translation>
    </message>
    <message>
        <source>Kinds and pieces</source>
        <translation>Kinds and pieces</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Made out twice: one for the sender, one for the plant.</source>
        <translation>Made out twice: one for the sender, one for the plant.</translation>
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
        <source>On the way</source>
        <translation>On the way</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Plant</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>Received at</translation>
    </message>
    <message>
        <source>Received by the plant</source>
        <translation>Received by the plant</translation>
    </message>
    <message>
        <source>Receiver (signs)</source>
        <translation>Receiver (signs)</translation>
    </message>
    <message>
        <source>Seal intact</source>
        <translation>Seal intact</translation>
    </message>
    <message>
        <source>Seal no.</source>
        <translation>Seal no.</translation>
    </message>
    <message>
        <source>Seals are checked bag by bag; a bag with a doubtful seal is opened and counted on the spot, and noted.</source>
        <translation>Seals are checked bag by bag; a bag with a doubtful seal is opened and counted on the spot, and noted.</translation>
    </message>
    <message>
        <source>Seals on arrival</source>
        <translation>Seals on arrival</translation>
    </message>
    <message>
        <source>Seals on leaving</source>
        <translation>Seals on leaving</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehicle</translation>
    </message>
    <message>
        <source>bag</source>
        <translation>bag</translation>
    </message>
    <message>
        <source>bags</source>
        <translation>bags</translation>
    </message>
    <message>
        <source>intact</source>
        <translation>intact</translation>
    </message>
    <message>
        <source>item</source>
        <translation>item</translation>
    </message>
    <message>
        <source>items</source>
        <translation>items</translation>
    </message>
    <message>
        <source>not intact</source>
        <translation>not intact</translation>
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
    <name>F31</name>
    <message>
        <source> (equipment: {equipment})</source>
        <translation> (equipment: {equipment})</translation>
    </message>
    <message>
        <source> and </source>
        <translation> and </translation>
    </message>
    <message>
        <source>, bags {bags}</source>
        <translation>, bags {bags}</translation>
    </message>
    <message>
        <source>Annex: list of destruction, {n} {n|page|pages} (print no. {number}{bags}).</source>
        <translation>Annex: list of destruction, {n} {n|page|pages} (print no. {number}{bags}).</translation>
    </message>
    <message>
        <source>Approved before destruction; requester, approver and supervisors all differ.</source>
        <translation>Approved before destruction; requester, approver and supervisors all differ.</translation>
    </message>
    <message>
        <source>Certificate of destruction of classified items</source>
        <translation>Certificate of destruction of classified items</translation>
    </message>
    <message>
        <source>Destroyed by (sign)</source>
        <translation>Destroyed by (sign)</translation>
    </message>
    <message>
        <source>Head of unit</source>
        <translation>Head of unit</translation>
    </message>
    <message>
        <source>In all (items)</source>
        <translation>In all (items)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Made out twice, one a side; kept for long, never destroyed with the items.</source>
        <translation>Made out twice, one a side; kept for long, never destroyed with the items.</translation>
    </message>
    <message>
        <source>No titles here. The code below seals the page; for the keys see the founding sheet.</source>
        <translation>No titles here. The code below seals the page; for the keys see the founding sheet.</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>No. {number}</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Plant (stamp)</source>
        <translation>Plant (stamp)</translation>
    </message>
    <message>
        <source>Supervisor 1</source>
        <translation>Supervisor 1</translation>
    </message>
    <message>
        <source>Supervisor 2</source>
        <translation>Supervisor 2</translation>
    </message>
    <message>
        <source>Supervisors (sign)</source>
        <translation>Supervisors (sign)</translation>
    </message>
    <message>
        <source>These {amount} agree with the list of destruction one by one and are all destroyed. Two supervisors watched from beginning to end; the residue was examined on the spot and can be neither recognised nor restored; nothing was left out, exchanged or taken away.</source>
        <translation>These {amount} agree with the list of destruction one by one and are all destroyed. Two supervisors watched from beginning to end; the residue was examined on the spot and can be neither recognised nor restored; nothing was left out, exchanged or taken away.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Total in capitals</source>
        <translation>Total in capitals</translation>
    </message>
    <message>
        <source>Under the approval of destruction no. {approval}, {unit} destroyed the classified items of batch {batch} at {place} {time} by {methods}{equipment}, after checking them one by one. The numbers are:</source>
        <translation>Under the approval of destruction no. {approval}, {unit} destroyed the classified items of batch {batch} at {place} {time} by {methods}{equipment}, after checking them one by one. The numbers are:</translation>
    </message>
    <message>
        <source>Unit (stamp)</source>
        <translation>Unit (stamp)</translation>
    </message>
    <message>
        <source>from {y}-{m}-{d} {h}:{min} to {y2}-{m2}-{d2} {h2}:{min2}</source>
        <translation>from {y}-{m}-{d} {h}:{min} to {y2}-{m2}-{d2} {h2}:{min2}</translation>
    </message>
    <message>
        <source>item</source>
        <translation>item</translation>
    </message>
    <message>
        <source>items</source>
        <translation>items</translation>
    </message>
    <message>
        <source>on {y}-{m}-{d}</source>
        <translation>on {y}-{m}-{d}</translation>
    </message>
    <message>
        <source>on {y}-{m}-{d} from {h}:{min} to {h2}:{min2}</source>
        <translation>on {y}-{m}-{d} from {h}:{min} to {h2}:{min2}</translation>
    </message>
    <message>
        <source>{word} ({unit})</source>
        <translation>{word} ({unit})</translation>
    </message>
</context>
<context>
    <name>account</name>
    <message>
        <source>Account name</source>
        <translation>Account name</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Admitted</translation>
    </message>
    <message>
        <source>Already closed.</source>
        <translation>Already closed.</translation>
    </message>
    <message>
        <source>At least {n} characters, or five words.</source>
        <translation>At least {n} characters, or five words.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>Encryption key</source>
        <translation>Encryption key</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Granted</translation>
    </message>
    <message>
        <source>Holds a share of the unit seal; two holders must remain who can open it.</source>
        <translation>Holds a share of the unit seal; two holders must remain who can open it.</translation>
    </message>
    <message>
        <source>Nobody grants himself.</source>
        <translation>Nobody grants himself.</translation>
    </message>
    <message>
        <source>Not an account in force.</source>
        <translation>Not an account in force.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Signing key</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>The last account of this role stays open.</source>
        <translation>The last account of this role stays open.</translation>
    </message>
    <message>
        <source>The security administrator has not granted this account yet.</source>
        <translation>The security administrator has not granted this account yet.</translation>
    </message>
    <message>
        <source>This account belongs to somebody else.</source>
        <translation>This account belongs to somebody else.</translation>
    </message>
    <message>
        <source>This account is already granted or closed.</source>
        <translation>This account is already granted or closed.</translation>
    </message>
    <message>
        <source>This name is taken.</source>
        <translation>This name is taken.</translation>
    </message>
    <message>
        <source>This person has an account already; it must be closed first.</source>
        <translation>This person has an account already; it must be closed first.</translation>
    </message>
    <message>
        <source>Too easy to guess.</source>
        <translation>Too easy to guess.</translation>
    </message>
</context>
<context>
    <name>acquisition</name>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Produced here</source>
        <translation>Produced here</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>Purchased</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Taken over</translation>
    </message>
</context>
<context>
    <name>act</name>
    <message>
        <source>Admit account</source>
        <translation>Admit account</translation>
    </message>
    <message>
        <source>Approval no.</source>
        <translation>Approval no.</translation>
    </message>
    <message>
        <source>Approve destruction</source>
        <translation>Approve destruction</translation>
    </message>
    <message>
        <source>Approve medium</source>
        <translation>Approve medium</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>Assign to a person</source>
        <translation>Assign to a person</translation>
    </message>
    <message>
        <source>Attach a scan</source>
        <translation>Attach a scan</translation>
    </message>
    <message>
        <source>Back from the plant</source>
        <translation>Back from the plant</translation>
    </message>
    <message>
        <source>Before today: say why it is entered late.</source>
        <translation>Before today: say why it is entered late.</translation>
    </message>
    <message>
        <source>Bind a badge</source>
        <translation>Bind a badge</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>Borrower</translation>
    </message>
    <message>
        <source>Change combination</source>
        <translation>Change combination</translation>
    </message>
    <message>
        <source>Change setting</source>
        <translation>Change setting</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Check key department or part</source>
        <translation>Check key department or part</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Checked by</translation>
    </message>
    <message>
        <source>Close account</source>
        <translation>Close account</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>Collected by</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Correct the clock</source>
        <translation>Correct the clock</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Create account</translation>
    </message>
    <message>
        <source>Destroyed at the plant</source>
        <translation>Destroyed at the plant</translation>
    </message>
    <message>
        <source>Destroyed in house</source>
        <translation>Destroyed in house</translation>
    </message>
    <message>
        <source>Discovered by</source>
        <translation>Discovered by</translation>
    </message>
    <message>
        <source>Discovered on</source>
        <translation>Discovered on</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Due before it is lent.</source>
        <translation>Due before it is lent.</translation>
    </message>
    <message>
        <source>Enter opening number</source>
        <translation>Enter opening number</translation>
    </message>
    <message>
        <source>Entered late because</source>
        <translation>Entered late because</translation>
    </message>
    <message>
        <source>Fit a disk</source>
        <translation>Fit a disk</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>Found again</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Found by</translation>
    </message>
    <message>
        <source>Found where</source>
        <translation>Found where</translation>
    </message>
    <message>
        <source>Grant rights</source>
        <translation>Grant rights</translation>
    </message>
    <message>
        <source>Import a register</source>
        <translation>Import a register</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Items scanned</source>
        <translation>Items scanned</translation>
    </message>
    <message>
        <source>Kind of object</source>
        <translation>Kind of object</translation>
    </message>
    <message>
        <source>Label first scanned</source>
        <translation>Label first scanned</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Last seen</translation>
    </message>
    <message>
        <source>Leave out steps of the set-up</source>
        <translation>Leave out steps of the set-up</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>Lend</translation>
    </message>
    <message>
        <source>List for destruction</source>
        <translation>List for destruction</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Pages counted</source>
        <translation>Pages counted</translation>
    </message>
    <message>
        <source>Print spoiled</source>
        <translation>Print spoiled</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Put at</source>
        <translation>Put at</translation>
    </message>
    <message>
        <source>Put filter back</source>
        <translation>Put filter back</translation>
    </message>
    <message>
        <source>Read in the reading room</source>
        <translation>Read in the reading room</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Record a print</source>
        <translation>Record a print</translation>
    </message>
    <message>
        <source>Register carrier</source>
        <translation>Register carrier</translation>
    </message>
    <message>
        <source>Register computer</source>
        <translation>Register computer</translation>
    </message>
    <message>
        <source>Register incoming document</source>
        <translation>Register incoming document</translation>
    </message>
    <message>
        <source>Register key department or part</source>
        <translation>Register key department or part</translation>
    </message>
    <message>
        <source>Register office equipment</source>
        <translation>Register office equipment</translation>
    </message>
    <message>
        <source>Register person</source>
        <translation>Register person</translation>
    </message>
    <message>
        <source>Register place</source>
        <translation>Register place</translation>
    </message>
    <message>
        <source>Register safe</source>
        <translation>Register safe</translation>
    </message>
    <message>
        <source>Remove filter</source>
        <translation>Remove filter</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>Rename filter</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renew</translation>
    </message>
    <message>
        <source>Report missing</source>
        <translation>Report missing</translation>
    </message>
    <message>
        <source>Reserve a print</source>
        <translation>Reserve a print</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Returned by</source>
        <translation>Returned by</translation>
    </message>
    <message>
        <source>Save as filter</source>
        <translation>Save as filter</translation>
    </message>
    <message>
        <source>Scan at least one item.</source>
        <translation>Scan at least one item.</translation>
    </message>
    <message>
        <source>Seal and escort</source>
        <translation>Seal and escort</translation>
    </message>
    <message>
        <source>Signed on a paper slip</source>
        <translation>Signed on a paper slip</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>Signed on paper</translation>
    </message>
    <message>
        <source>Signed slip is back</source>
        <translation>Signed slip is back</translation>
    </message>
    <message>
        <source>Take a disk out</source>
        <translation>Take a disk out</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Take off the list</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>Take out of use</translation>
    </message>
    <message>
        <source>The receiver confirms with a passphrase, or signs the slip.</source>
        <translation>The receiver confirms with a passphrase, or signs the slip.</translation>
    </message>
    <message>
        <source>Undo an import</source>
        <translation>Undo an import</translation>
    </message>
    <message>
        <source>Violation: reason</source>
        <translation>Violation: reason</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>Void an attachment</source>
        <translation>Void an attachment</translation>
    </message>
    <message>
        <source>What is being done to find it</source>
        <translation>What is being done to find it</translation>
    </message>
    <message>
        <source>Who may have seen it</source>
        <translation>Who may have seen it</translation>
    </message>
    <message>
        <source>Withdraw approval of medium</source>
        <translation>Withdraw approval of medium</translation>
    </message>
    <message>
        <source>{number} moved last on {day}; it cannot be earlier.</source>
        <translation>{number} moved last on {day}; it cannot be earlier.</translation>
    </message>
    <message>
        <source>{number}: the new day is not later.</source>
        <translation>{number}: the new day is not later.</translation>
    </message>
</context>
<context>
    <name>action</name>
    <message>
        <source>Accounts and roles</source>
        <translation>Accounts and roles</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>All keys</translation>
    </message>
    <message>
        <source>Approve a medium</source>
        <translation>Approve a medium</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Back up</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>Carry out</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Change passphrase</translation>
    </message>
    <message>
        <source>Chinese on screen</source>
        <translation>Chinese on screen</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Choose columns</translation>
    </message>
    <message>
        <source>Circulate</source>
        <translation>Circulate</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Colours of the system</translation>
    </message>
    <message>
        <source>Compare a seal on paper</source>
        <translation>Compare a seal on paper</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Correct an entry</source>
        <translation>Correct an entry</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Destruction</source>
        <translation>Destruction</translation>
    </message>
    <message>
        <source>Detail pane</source>
        <translation>Detail pane</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>Dispatch</translation>
    </message>
    <message>
        <source>English on screen</source>
        <translation>English on screen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Go to the first fault</source>
        <translation>Go to the first fault</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Help and query grammar</source>
        <translation>Help and query grammar</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Labels and covers</source>
        <translation>Labels and covers</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>Lend</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Move place</source>
        <translation>Move place</translation>
    </message>
    <message>
        <source>Navigation with words</source>
        <translation>Navigation with words</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Read codes from a picture or PDF</source>
        <translation>Read codes from a picture or PDF</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Receive</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renew</translation>
    </message>
    <message>
        <source>Report missing or found</source>
        <translation>Report missing or found</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Save draft</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>Save the filter</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Show titles</source>
        <translation>Show titles</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sounds</translation>
    </message>
    <message>
        <source>Take back the last scan</source>
        <translation>Take back the last scan</translation>
    </message>
    <message>
        <source>To the detail</source>
        <translation>To the detail</translation>
    </message>
    <message>
        <source>To the filter</source>
        <translation>To the filter</translation>
    </message>
    <message>
        <source>To the navigation</source>
        <translation>To the navigation</translation>
    </message>
    <message>
        <source>To the page</source>
        <translation>To the page</translation>
    </message>
    <message>
        <source>To the scan box</source>
        <translation>To the scan box</translation>
    </message>
    <message>
        <source>Verify the vault</source>
        <translation>Verify the vault</translation>
    </message>
    <message>
        <source>Void an entry</source>
        <translation>Void an entry</translation>
    </message>
    <message>
        <source>Write to a medium</source>
        <translation>Write to a medium</translation>
    </message>
    <message>
        <source>{percent} % size</source>
        <translation>{percent} % size</translation>
    </message>
</context>
<context>
    <name>ask</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>attached</name>
    <message>
        <source>A scan on paper proves no more than the scan.</source>
        <translation>A scan on paper proves no more than the scan.</translation>
    </message>
    <message>
        <source>Print of attachment {number} ({paper}) of {of}, its page {page} of {pages}</source>
        <translation>Print of attachment {number} ({paper}) of {of}, its page {page} of {pages}</translation>
    </message>
    <message>
        <source>SHA-256 of the scan:</source>
        <translation>SHA-256 of the scan:</translation>
    </message>
</context>
<context>
    <name>attachment</name>
    <message>
        <source>Approval sheet</source>
        <translation>Approval sheet</translation>
    </message>
    <message>
        <source>Attach a scan to {name}</source>
        <translation>Attach a scan to {name}</translation>
    </message>
    <message>
        <source>Attached on</source>
        <translation>Attached on</translation>
    </message>
    <message>
        <source>Attached papers</source>
        <translation>Attached papers</translation>
    </message>
    <message>
        <source>Attachment no.</source>
        <translation>Attachment no.</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Choose the scanned file first</source>
        <translation>Choose the scanned file first</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>It is a copy of a classified paper, so it is a carrier itself.</source>
        <translation>It is a copy of a classified paper, so it is a carrier itself.</translation>
    </message>
    <message>
        <source>Kept encrypted in the vault, its digest in the journal. Then remove the file from the medium.</source>
        <translation>Kept encrypted in the vault, its digest in the journal. Then remove the file from the medium.</translation>
    </message>
    <message>
        <source>Kind of object</source>
        <translation>Kind of object</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Look at it</translation>
    </message>
    <message>
        <source>Neither saved nor exported; a print is numbered and journalled.</source>
        <translation>Neither saved nor exported; a print is numbered and journalled.</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>No scanned paper attached yet.</source>
        <translation>No scanned paper attached yet.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Other paper</source>
        <translation>Other paper</translation>
    </message>
    <message>
        <source>PDF, PNG, JPEG, TIFF or BMP</source>
        <translation>PDF, PNG, JPEG, TIFF or BMP</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page before</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Photograph</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Print this page</translation>
    </message>
    <message>
        <source>Receipt of delivery</source>
        <translation>Receipt of delivery</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Serial</translation>
    </message>
    <message>
        <source>Show the pages</source>
        <translation>Show the pages</translation>
    </message>
    <message>
        <source>Signed slip</source>
        <translation>Signed slip</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>Strike out</translation>
    </message>
    <message>
        <source>The pages are covered</source>
        <translation>The pages are covered</translation>
    </message>
    <message>
        <source>The vault keeps no such file; attach it anew.</source>
        <translation>The vault keeps no such file; attach it anew.</translation>
    </message>
    <message>
        <source>This file is attached already, as {number}.</source>
        <translation>This file is attached already, as {number}.</translation>
    </message>
    <message>
        <source>Titles are hidden here, or this level is shown by code. That the pages were shown is journalled.</source>
        <translation>Titles are hidden here, or this level is shown by code. That the pages were shown is journalled.</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Voided</translation>
    </message>
    <message>
        <source>What paper it is</source>
        <translation>What paper it is</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>{format}, {n} {n|page|pages}, {size} KiB</source>
        <translation>{format}, {n} {n|page|pages}, {size} KiB</translation>
    </message>
    <message>
        <source>{number}  {paper}</source>
        <translation>{number}  {paper}</translation>
    </message>
    <message>
        <source>{number} is voided already.</source>
        <translation>{number} is voided already.</translation>
    </message>
    <message>
        <source>{n} {n|paper|papers} attached</source>
        <translation>{n} {n|paper|papers} attached</translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>This account verifies the chain; the deep verification is for an officer.</source>
        <translation>This account verifies the chain; the deep verification is for an officer.</translation>
    </message>
</context>
<context>
    <name>balance</name>
    <message>
        <source>Closing</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
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
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>agrees</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>does not agree</translation>
    </message>
    <message>
        <source>in store</source>
        <translation>in store</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>not in store</source>
        <translation>not in store</translation>
    </message>
    <message>
        <source>of which missing</source>
        <translation>of which missing</translation>
    </message>
    <message>
        <source>{ledger} {year}</source>
        <translation>{ledger} {year}</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message>
        <source>Approval sheet no.</source>
        <translation>Approval sheet no.</translation>
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
        <source>Approved, list frozen</source>
        <translation>Approved, list frozen</translation>
    </message>
    <message>
        <source>Bags and seals</source>
        <translation>Bags and seals</translation>
    </message>
    <message>
        <source>Batch no.</source>
        <translation>Batch no.</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>Began at</translation>
    </message>
    <message>
        <source>Certificate no.</source>
        <translation>Certificate no.</translation>
    </message>
    <message>
        <source>Departed at</source>
        <translation>Departed at</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Destroyed</translation>
    </message>
    <message>
        <source>Destroyed on</source>
        <translation>Destroyed on</translation>
    </message>
    <message>
        <source>Destruction plant</source>
        <translation>Destruction plant</translation>
    </message>
    <message>
        <source>Device and certificate</source>
        <translation>Device and certificate</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Ended at</translation>
    </message>
    <message>
        <source>Escorts</source>
        <translation>Escorts</translation>
    </message>
    <message>
        <source>Hash of the list</source>
        <translation>Hash of the list</translation>
    </message>
    <message>
        <source>Highest level</source>
        <translation>Highest level</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>In transit</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Items by level</source>
        <translation>Items by level</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Listed</translation>
    </message>
    <message>
        <source>Listed on</source>
        <translation>Listed on</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Place of destruction</source>
        <translation>Place of destruction</translation>
    </message>
    <message>
        <source>Plant's receipt no.</source>
        <translation>Plant's receipt no.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>Requested by</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Serial</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Supervisors</source>
        <translation>Supervisors</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehicle</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
</context>
<context>
    <name>calibration</name>
    <message>
        <source>1  Measure both scales of 100 mm. If they are shorter, print in true size, not fitted to the page.</source>
        <translation>1  Measure both scales of 100 mm. If they are shorter, print in true size, not fitted to the page.</translation>
    </message>
    <message>
        <source>1  Open Set-up, Scanner, and click into the field there.</source>
        <translation>1  Open Set-up, Scanner, and click into the field there.</translation>
    </message>
    <message>
        <source>2  Fold the sheet exactly, left edge on right edge, and read scale A where the crease crosses it.</source>
        <translation>2  Fold the sheet exactly, left edge on right edge, and read scale A where the crease crosses it.</translation>
    </message>
    <message>
        <source>2  Scan the left code, then the right one.</source>
        <translation>2  Scan the left code, then the right one.</translation>
    </message>
    <message>
        <source>3  Open it, fold upper edge on lower edge, and read scale B.</source>
        <translation>3  Open it, fold upper edge on lower edge, and read scale B.</translation>
    </message>
    <message>
        <source>3  What the screen says to change is changed at the scanner, with its own manual.</source>
        <translation>3  What the screen says to change is changed at the scanner, with its own manual.</translation>
    </message>
    <message>
        <source>4  Type both figures with their signs, print this page again: the creases must cross both at 0.</source>
        <translation>4  Type both figures with their signs, print this page again: the creases must cross both at 0.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Letters and signs</source>
        <translation>Letters and signs</translation>
    </message>
    <message>
        <source>Printed moved by A {across} mm, B {down} mm.</source>
        <translation>Printed moved by A {across} mm, B {down} mm.</translation>
    </message>
    <message>
        <source>Printer calibration page</source>
        <translation>Printer calibration page</translation>
    </message>
    <message>
        <source>Read: A ________ mm    B ________ mm    Printer ________________</source>
        <translation>Read: A ________ mm    B ________ mm    Printer ________________</translation>
    </message>
    <message>
        <source>Scanner calibration codes</source>
        <translation>Scanner calibration codes</translation>
    </message>
    <message>
        <source>The codes say nothing and belong to no vault; this page may hang beside the desk.</source>
        <translation>The codes say nothing and belong to no vault; this page may hang beside the desk.</translation>
    </message>
</context>
<context>
    <name>capped</name>
    <message>
        <source>Reading was stopped: the file takes more memory or time than is allowed. Split it, or save it anew.</source>
        <translation>Reading was stopped: the file takes more memory or time than is allowed. Split it, or save it anew.</translation>
    </message>
    <message>
        <source>The file cannot be read: it is damaged, or not what its name says. Nothing was taken in.</source>
        <translation>The file cannot be read: it is damaged, or not what its name says. Nothing was taken in.</translation>
    </message>
    <message>
        <source>The separate process that reads outside files cannot be started.</source>
        <translation>The separate process that reads outside files cannot be started.</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>Enter as violation</source>
        <translation>Enter as violation</translation>
    </message>
    <message>
        <source>It has happened already?</source>
        <translation>It has happened already?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Not a violation</source>
        <translation>Not a violation</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Put aside</translation>
    </message>
    <message>
        <source>Put it aside.</source>
        <translation>Put it aside.</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>Say why first.</translation>
    </message>
    <message>
        <source>Still on it</source>
        <translation>Still on it</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Understood</translation>
    </message>
</context>
<context>
    <name>carrier</name>
    <message>
        <source>Acquired on</source>
        <translation>Acquired on</translation>
    </message>
    <message>
        <source>Allowed hosts</source>
        <translation>Allowed hosts</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Inside</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>Kept at</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Made or issued by</source>
        <translation>Made or issued by</translation>
    </message>
    <message>
        <source>Make and model</source>
        <translation>Make and model</translation>
    </message>
    <message>
        <source>Name or contents</source>
        <translation>Name or contents</translation>
    </message>
    <message>
        <source>Scope as printed</source>
        <translation>Scope as printed</translation>
    </message>
    <message>
        <source>Scope: departments</source>
        <translation>Scope: departments</translation>
    </message>
    <message>
        <source>Scope: persons</source>
        <translation>Scope: persons</translation>
    </message>
    <message>
        <source>Serial no.</source>
        <translation>Serial no.</translation>
    </message>
    <message>
        <source>Sticks and disks show their serial number.</source>
        <translation>Sticks and disks show their serial number.</translation>
    </message>
    <message>
        <source>This serial number is already registered.</source>
        <translation>This serial number is already registered.</translation>
    </message>
</context>
<context>
    <name>cell</name>
    <message>
        <source>code {code}</source>
        <translation>code {code}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
</context>
<context>
    <name>chain</name>
    <message>
        <source>Due {day}</source>
        <translation>Due {day}</translation>
    </message>
    <message>
        <source>Due {day}, overdue</source>
        <translation>Due {day}, overdue</translation>
    </message>
    <message>
        <source>Entered late on {day}</source>
        <translation>Entered late on {day}</translation>
    </message>
    <message>
        <source>Entered late on {day}: {why}</source>
        <translation>Entered late on {day}: {why}</translation>
    </message>
    <message>
        <source>Violation: {why}</source>
        <translation>Violation: {why}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>{n} {n|day|days} ago</source>
        <translation>{n} {n|day|days} ago</translation>
    </message>
    <message>
        <source>{n} {n|day|days} left</source>
        <translation>{n} {n|day|days} left</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>A choice is either among given ones or from a register.</source>
        <translation>A choice is either among given ones or from a register.</translation>
    </message>
    <message>
        <source>A choice stands twice.</source>
        <translation>A choice stands twice.</translation>
    </message>
    <message>
        <source>Account class and line do not agree.</source>
        <translation>Account class and line do not agree.</translation>
    </message>
    <message>
        <source>Carried and its own, or carried twice.</source>
        <translation>Carried and its own, or carried twice.</translation>
    </message>
    <message>
        <source>Carries by what points at no single kind.</source>
        <translation>Carries by what points at no single kind.</translation>
    </message>
    <message>
        <source>Carries {name}, which is not there.</source>
        <translation>Carries {name}, which is not there.</translation>
    </message>
    <message>
        <source>Declared {n} times.</source>
        <translation>Declared {n} times.</translation>
    </message>
    <message>
        <source>Field id {id} stands {n} times.</source>
        <translation>Field id {id} stands {n} times.</translation>
    </message>
    <message>
        <source>Indexes {name}, which is no field.</source>
        <translation>Indexes {name}, which is no field.</translation>
    </message>
    <message>
        <source>Moves items without saying on which day.</source>
        <translation>Moves items without saying on which day.</translation>
    </message>
    <message>
        <source>No Chinese for: {words}</source>
        <translation>No Chinese for: {words}</translation>
    </message>
    <message>
        <source>No role may do this.</source>
        <translation>No role may do this.</translation>
    </message>
    <message>
        <source>Nothing applies this event.</source>
        <translation>Nothing applies this event.</translation>
    </message>
    <message>
        <source>Nothing decides this act.</source>
        <translation>Nothing decides this act.</translation>
    </message>
    <message>
        <source>Points at {kind}, which is no kind.</source>
        <translation>Points at {kind}, which is no kind.</translation>
    </message>
    <message>
        <source>Shows {name}, which is neither field nor carried.</source>
        <translation>Shows {name}, which is neither field nor carried.</translation>
    </message>
    <message>
        <source>The key {name} is no field.</source>
        <translation>The key {name} is no field.</translation>
    </message>
    <message>
        <source>Words in what the administrators read.</source>
        <translation>Words in what the administrators read.</translation>
    </message>
    <message>
        <source>Words serve as key or index.</source>
        <translation>Words serve as key or index.</translation>
    </message>
    <message>
        <source>{role} is no role.</source>
        <translation>{role} is no role.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>  {field}: {why}</source>
        <translation>  {field}: {why}</translation>
    </message>
    <message>
        <source>* must be filled in. Things are named by number, code or name, or as #id.</source>
        <translation>* must be filled in. Things are named by number, code or name, or as #id.</translation>
    </message>
    <message>
        <source>A confidentiality office on one isolated PC.</source>
        <translation>A confidentiality office on one isolated PC.</translation>
    </message>
    <message>
        <source>A mapping is written COLUMN=FIELD.</source>
        <translation>A mapping is written COLUMN=FIELD.</translation>
    </message>
    <message>
        <source>A passphrase for each person is needed, one a line.</source>
        <translation>A passphrase for each person is needed, one a line.</translation>
    </message>
    <message>
        <source>A passphrase never stands in arguments; use --fields-fd.</source>
        <translation>A passphrase never stands in arguments; use --fields-fd.</translation>
    </message>
    <message>
        <source>Backed up, reopened and verified: {folder}</source>
        <translation>Backed up, reopened and verified: {folder}</translation>
    </message>
    <message>
        <source>Exported {number}: {n} files written and read back.</source>
        <translation>Exported {number}: {n} files written and read back.</translation>
    </message>
    <message>
        <source>Fields are written field=value.</source>
        <translation>Fields are written field=value.</translation>
    </message>
    <message>
        <source>Founded. Seal key {key}</source>
        <translation>Founded. Seal key {key}</translation>
    </message>
    <message>
        <source>Give --passphrase-fd, or type at a terminal.</source>
        <translation>Give --passphrase-fd, or type at a terminal.</translation>
    </message>
    <message>
        <source>It names classified titles: register it as a carrier (--keep-at PLACE).</source>
        <translation>It names classified titles: register it as a carrier (--keep-at PLACE).</translation>
    </message>
    <message>
        <source>Last entry and anchor: {anchor}</source>
        <translation>Last entry and anchor: {anchor}</translation>
    </message>
    <message>
        <source>More than {n} MB came through the descriptor.</source>
        <translation>More than {n} MB came through the descriptor.</translation>
    </message>
    <message>
        <source>Name the file with plain letters, digits, hyphens and a full stop.</source>
        <translation>Name the file with plain letters, digits, hyphens and a full stop.</translation>
    </message>
    <message>
        <source>Name the scan with --picture.</source>
        <translation>Name the scan with --picture.</translation>
    </message>
    <message>
        <source>New passphrase of {name}: </source>
        <translation>New passphrase of {name}: </translation>
    </message>
    <message>
        <source>No code was found in a picture.</source>
        <translation>No code was found in a picture.</translation>
    </message>
    <message>
        <source>No font has {signs}: printed as a box with its number.</source>
        <translation>No font has {signs}: printed as a box with its number.</translation>
    </message>
    <message>
        <source>No slip, or more than one, on page {pages}: left out.</source>
        <translation>No slip, or more than one, on page {pages}: left out.</translation>
    </message>
    <message>
        <source>Not a command of this program: {what}</source>
        <translation>Not a command of this program: {what}</translation>
    </message>
    <message>
        <source>Nothing was entered; these lines are to be mended.</source>
        <translation>Nothing was entered; these lines are to be mended.</translation>
    </message>
    <message>
        <source>Page {page} of print {number} has changed.</source>
        <translation>Page {page} of print {number} has changed.</translation>
    </message>
    <message>
        <source>Passphrase of {name}: </source>
        <translation>Passphrase of {name}: </translation>
    </message>
    <message>
        <source>Printed {number}: {n} {n|page|pages}.</source>
        <translation>Printed {number}: {n} {n|page|pages}.</translation>
    </message>
    <message>
        <source>Say which vault: --vault DIR.</source>
        <translation>Say which vault: --vault DIR.</translation>
    </message>
    <message>
        <source>Say who you are: --user NAME.</source>
        <translation>Say who you are: --user NAME.</translation>
    </message>
    <message>
        <source>Signed by the officer, seal pending.</source>
        <translation>Signed by the officer, seal pending.</translation>
    </message>
    <message>
        <source>That descriptor cannot be read.</source>
        <translation>That descriptor cannot be read.</translation>
    </message>
    <message>
        <source>That folder is not empty.</source>
        <translation>That folder is not empty.</translation>
    </message>
    <message>
        <source>The anchor agrees: the page was printed from this journal.</source>
        <translation>The anchor agrees: the page was printed from this journal.</translation>
    </message>
    <message>
        <source>The anchor is not one of this vault: what the page was printed from is not here.</source>
        <translation>The anchor is not one of this vault: what the page was printed from is not here.</translation>
    </message>
    <message>
        <source>The descriptor does not hold a JSON object.</source>
        <translation>The descriptor does not hold a JSON object.</translation>
    </message>
    <message>
        <source>The descriptor does not hold founders as JSON.</source>
        <translation>The descriptor does not hold founders as JSON.</translation>
    </message>
    <message>
        <source>The grammar of QUERY:</source>
        <translation>The grammar of QUERY:</translation>
    </message>
    <message>
        <source>The leader and the security administrator sign: name both with --second.</source>
        <translation>The leader and the security administrator sign: name both with --second.</translation>
    </message>
    <message>
        <source>The ledgers are those of this program.</source>
        <translation>The ledgers are those of this program.</translation>
    </message>
    <message>
        <source>The offset is two numbers of millimetres: 0.5,-1.0.</source>
        <translation>The offset is two numbers of millimetres: 0.5,-1.0.</translation>
    </message>
    <message>
        <source>The register has no column {column}.</source>
        <translation>The register has no column {column}.</translation>
    </message>
    <message>
        <source>There are more; raise --limit or narrow --where.</source>
        <translation>There are more; raise --limit or narrow --where.</translation>
    </message>
    <message>
        <source>Titles and free text go through --fields-fd.</source>
        <translation>Titles and free text go through --fields-fd.</translation>
    </message>
    <message>
        <source>Verification failed: {n} {n|finding|findings}. Nothing was changed.</source>
        <translation>Verification failed: {n} {n|finding|findings}. Nothing was changed.</translation>
    </message>
    <message>
        <source>Verified ({depth}): {n} entries, no finding.</source>
        <translation>Verified ({depth}): {n} entries, no finding.</translation>
    </message>
    <message>
        <source>Words to search for go through --where-fd.</source>
        <translation>Words to search for go through --where-fd.</translation>
    </message>
    <message>
        <source>`act ACT --help` lists its fields</source>
        <translation>`act ACT --help` lists its fields</translation>
    </message>
    <message>
        <source>a form, cover, label or ledger as PDF or to the printer</source>
        <translation>a form, cover, label or ledger as PDF or to the printer</translation>
    </message>
    <message>
        <source>a ledger</source>
        <translation>a ledger</translation>
    </message>
    <message>
        <source>a ledger with its proofs onto an approved medium</source>
        <translation>a ledger with its proofs onto an approved medium</translation>
    </message>
    <message>
        <source>accept what is signed but not sealed</source>
        <translation>accept what is signed but not sealed</translation>
    </message>
    <message>
        <source>an old register from .xlsx, .xls, .ods or .csv, in one act</source>
        <translation>an old register from .xlsx, .xls, .ods or .csv, in one act</translation>
    </message>
    <message>
        <source>answer in JSON</source>
        <translation>answer in JSON</translation>
    </message>
    <message>
        <source>any act; without fields: which there are</source>
        <translation>any act; without fields: which there are</translation>
    </message>
    <message>
        <source>bands in black</source>
        <translation>bands in black</translation>
    </message>
    <message>
        <source>change a passphrase: after the first, the old and the new</source>
        <translation>change a passphrase: after the first, the old and the new</translation>
    </message>
    <message>
        <source>check a signed export; needs no vault</source>
        <translation>check a signed export; needs no vault</translation>
    </message>
    <message>
        <source>check journal, tables, signatures</source>
        <translation>check journal, tables, signatures</translation>
    </message>
    <message>
        <source>codes in a picture or scanned PDF instead; repeatable</source>
        <translation>codes in a picture or scanned PDF instead; repeatable</translation>
    </message>
    <message>
        <source>codes on standard input: answered, lent or taken back</source>
        <translation>codes on standard input: answered, lent or taken back</translation>
    </message>
    <message>
        <source>conditions, as in the search box</source>
        <translation>conditions, as in the search box</translation>
    </message>
    <message>
        <source>copy the vault, reopen and verify the copy</source>
        <translation>copy the vault, reopen and verify the copy</translation>
    </message>
    <message>
        <source>corners to cut labels by</source>
        <translation>corners to cut labels by</translation>
    </message>
    <message>
        <source>correct what is known otherwise</source>
        <translation>correct what is known otherwise</translation>
    </message>
    <message>
        <source>deep spares signatures that the last deep one judged</source>
        <translation>deep spares signatures that the last deep one judged</translation>
    </message>
    <message>
        <source>descriptor with a JSON object a line, an act each</source>
        <translation>descriptor with a JSON object a line, an act each</translation>
    </message>
    <message>
        <source>descriptor with a cabinet a line</source>
        <translation>descriptor with a cabinet a line</translation>
    </message>
    <message>
        <source>descriptor with a person a line</source>
        <translation>descriptor with a person a line</translation>
    </message>
    <message>
        <source>descriptor with fields as a JSON object</source>
        <translation>descriptor with fields as a JSON object</translation>
    </message>
    <message>
        <source>descriptor with the passphrases: one line a person, in that order</source>
        <translation>descriptor with the passphrases: one line a person, in that order</translation>
    </message>
    <message>
        <source>descriptor with the words to search for</source>
        <translation>descriptor with the words to search for</translation>
    </message>
    <message>
        <source>descriptor with {{"founders": [{{account, role, passphrase, staff_no, name, department}}]}}</source>
        <translation>descriptor with {{"founders": [{{account, role, passphrase, staff_no, name, department}}]}}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>file is the path of a picture or PDF on an approved medium; any folder unless the vault is real</source>
        <translation>file is the path of a picture or PDF on an approved medium; any folder unless the vault is real</translation>
    </message>
    <message>
        <source>first free place on the label sheet</source>
        <translation>first free place on the label sheet</translation>
    </message>
    <message>
        <source>for rows that leave a field empty; repeatable</source>
        <translation>for rows that leave a field empty; repeatable</translation>
    </message>
    <message>
        <source>found a vault</source>
        <translation>found a vault</translation>
    </message>
    <message>
        <source>found an invented unit to practise in</source>
        <translation>found an invented unit to practise in</translation>
    </message>
    <message>
        <source>found, register, print, verify in a folder that is removed</source>
        <translation>found, register, print, verify in a folder that is removed</translation>
    </message>
    <message>
        <source>from the founding sheet</source>
        <translation>from the founding sheet</translation>
    </message>
    <message>
        <source>instead of --out; the default queue if neither is given</source>
        <translation>instead of --out; the default queue if neither is given</translation>
    </message>
    <message>
        <source>items, a slip, a batch, people, places, a scan</source>
        <translation>items, a slip, a batch, people, places, a scan</translation>
    </message>
    <message>
        <source>judge this computer</source>
        <translation>judge this computer</translation>
    </message>
    <message>
        <source>keep each page of a picture with the slip whose code it shows</source>
        <translation>keep each page of a picture with the slip whose code it shows</translation>
    </message>
    <message>
        <source>kind of vault, for good</source>
        <translation>kind of vault, for good</translation>
    </message>
    <message>
        <source>label sheet</source>
        <translation>label sheet</translation>
    </message>
    <message>
        <source>language of paper, for good</source>
        <translation>language of paper, for good</translation>
    </message>
    <message>
        <source>language of the answers</source>
        <translation>language of the answers</translation>
    </message>
    <message>
        <source>last line of a printed page</source>
        <translation>last line of a printed page</translation>
    </message>
    <message>
        <source>leave the last page open for what comes</source>
        <translation>leave the last page open for what comes</translation>
    </message>
    <message>
        <source>leave these rows out</source>
        <translation>leave these rows out</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>lend what is scanned</source>
        <translation>lend what is scanned</translation>
    </message>
    <message>
        <source>levels, periods, roles, forms</source>
        <translation>levels, periods, roles, forms</translation>
    </message>
    <message>
        <source>list the pages changed since they were printed</source>
        <translation>list the pages changed since they were printed</translation>
    </message>
    <message>
        <source>make the ledgers anew from the journal, for this program</source>
        <translation>make the ledgers anew from the journal, for this program</translation>
    </message>
    <message>
        <source>mark a registered carrier for exports; two persons sign</source>
        <translation>mark a registered carrier for exports; two persons sign</translation>
    </message>
    <message>
        <source>name of the unit, as printed</source>
        <translation>name of the unit, as printed</translation>
    </message>
    <message>
        <source>number of the approval sheet</source>
        <translation>number of the approval sheet</translation>
    </message>
    <message>
        <source>of a .csv, where it cannot be told</source>
        <translation>of a .csv, where it cannot be told</translation>
    </message>
    <message>
        <source>of the corrections</source>
        <translation>of the corrections</translation>
    </message>
    <message>
        <source>of the incoming register</source>
        <translation>of the incoming register</translation>
    </message>
    <message>
        <source>of the printer, in mm</source>
        <translation>of the printer, in mm</translation>
    </message>
    <message>
        <source>only say what would be done</source>
        <translation>only say what would be done</translation>
    </message>
    <message>
        <source>only what was entered since</source>
        <translation>only what was entered since</translation>
    </message>
    <message>
        <source>onto an approved medium; any folder unless the vault is real</source>
        <translation>onto an approved medium; any folder unless the vault is real</translation>
    </message>
    <message>
        <source>print the founding sheet</source>
        <translation>print the founding sheet</translation>
    </message>
    <message>
        <source>print these pages again, or of a scan</source>
        <translation>print these pages again, or of a scan</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>read only</translation>
    </message>
    <message>
        <source>read this sheet only, by name or number; repeatable</source>
        <translation>read this sheet only, by name or number; repeatable</translation>
    </message>
    <message>
        <source>register the printed ledger as a carrier there</source>
        <translation>register the printed ledger as a carrier there</translation>
    </message>
    <message>
        <source>rows at most</source>
        <translation>rows at most</translation>
    </message>
    <message>
        <source>take back what is scanned</source>
        <translation>take back what is scanned</translation>
    </message>
    <message>
        <source>the owner's passphrase, typed by the owner</source>
        <translation>the owner's passphrase, typed by the owner</translation>
    </message>
    <message>
        <source>the receiver signs the slip</source>
        <translation>the receiver signs the slip</translation>
    </message>
    <message>
        <source>the vault's folder</source>
        <translation>the vault's folder</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>to do</translation>
    </message>
    <message>
        <source>what a column is, by its letter or heading; nothing behind the sign leaves it out; repeatable</source>
        <translation>what a column is, by its letter or heading; nothing behind the sign leaves it out; repeatable</translation>
    </message>
    <message>
        <source>what a founded vault still waits for; people and places by the line</source>
        <translation>what a founded vault still waits for; people and places by the line</translation>
    </message>
    <message>
        <source>who signs beside; repeatable</source>
        <translation>who signs beside; repeatable</translation>
    </message>
    <message>
        <source>whose, if not yours</source>
        <translation>whose, if not yours</translation>
    </message>
    <message>
        <source>with --attach: the slips bear their signatures, file them, too</source>
        <translation>with --attach: the slips bear their signatures, file them, too</translation>
    </message>
    <message>
        <source>with the title on covers</source>
        <translation>with the title on covers</translation>
    </message>
    <message>
        <source>write the list of faults onto this approved medium</source>
        <translation>write the list of faults onto this approved medium</translation>
    </message>
    <message>
        <source>year of the ledger</source>
        <translation>year of the ledger</translation>
    </message>
    <message>
        <source>your account</source>
        <translation>your account</translation>
    </message>
    <message>
        <source>{number}: page {pages} attached.</source>
        <translation>{number}: page {pages} attached.</translation>
    </message>
    <message>
        <source>{n} {n|entry|entries} made.</source>
        <translation>{n} {n|entry|entries} made.</translation>
    </message>
    <message>
        <source>{step}: {state}</source>
        <translation>{step}: {state}</translation>
    </message>
</context>
<context>
    <name>column</name>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Level★period</source>
        <translation>Level★period</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
</context>
<context>
    <name>computer</name>
    <message>
        <source>IP address</source>
        <translation>IP address</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC address</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Operating system</translation>
    </message>
    <message>
        <source>Security products</source>
        <translation>Security products</translation>
    </message>
    <message>
        <source>System installed on</source>
        <translation>System installed on</translation>
    </message>
    <message>
        <source>Wireless parts removed</source>
        <translation>Wireless parts removed</translation>
    </message>
</context>
<context>
    <name>copy</name>
    <message>
        <source>Copy no.</source>
        <translation>Copy no.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
</context>
<context>
    <name>correcting</name>
    <message>
        <source>A disk inside is {level}.</source>
        <translation>A disk inside is {level}.</translation>
    </message>
    <message>
        <source>A safe or key room is registered here; void that first.</source>
        <translation>A safe or key room is registered here; void that first.</translation>
    </message>
    <message>
        <source>Already voided.</source>
        <translation>Already voided.</translation>
    </message>
    <message>
        <source>Approved to take exports; the approval must be withdrawn first.</source>
        <translation>Approved to take exports; the approval must be withdrawn first.</translation>
    </message>
    <message>
        <source>Items are still kept here.</source>
        <translation>Items are still kept here.</translation>
    </message>
    <message>
        <source>Not alone: a second person signs, or give the approval number.</source>
        <translation>Not alone: a second person signs, or give the approval number.</translation>
    </message>
    <message>
        <source>Nothing differs from what stands.</source>
        <translation>Nothing differs from what stands.</translation>
    </message>
    <message>
        <source>One copy number, no range.</source>
        <translation>One copy number, no range.</translation>
    </message>
    <message>
        <source>The machine it is inside is {level} only.</source>
        <translation>The machine it is inside is {level} only.</translation>
    </message>
    <message>
        <source>This field is not mended here; it changes by its own act.</source>
        <translation>This field is not mended here; it changes by its own act.</translation>
    </message>
    <message>
        <source>This kind of entry is not mended here.</source>
        <translation>This kind of entry is not mended here.</translation>
    </message>
    <message>
        <source>This kind of entry is not voided here.</source>
        <translation>This kind of entry is not voided here.</translation>
    </message>
    <message>
        <source>This person still holds items.</source>
        <translation>This person still holds items.</translation>
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
    <name>date</name>
    <message>
        <source>Open the calendar</source>
        <translation>Open the calendar</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>year-month-day</translation>
    </message>
</context>
<context>
    <name>decision</name>
    <message>
        <source>Not in this vault: {what}.</source>
        <translation>Not in this vault: {what}.</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>All in order</source>
        <translation>All in order</translation>
    </message>
    <message>
        <source>More room for data</source>
        <translation>More room for data</translation>
    </message>
    <message>
        <source>That folder is not empty and holds no demonstration.</source>
        <translation>That folder is not empty and holds no demonstration.</translation>
    </message>
    <message>
        <source>The demonstration waited in vain for: {what}</source>
        <translation>The demonstration waited in vain for: {what}</translation>
    </message>
    <message>
        <source>The demonstration's export does not check out.</source>
        <translation>The demonstration's export does not check out.</translation>
    </message>
    <message>
        <source>The demonstration's vault does not verify.</source>
        <translation>The demonstration's vault does not verify.</translation>
    </message>
    <message>
        <source>The demonstration's window did not unlock.</source>
        <translation>The demonstration's window did not unlock.</translation>
    </message>
    <message>
        <source>Too old, to be scrapped</source>
        <translation>Too old, to be scrapped</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>An inspector's session only reads.</source>
        <translation>An inspector's session only reads.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Its ledgers were made by another version of this program. Open it in the window to make them anew.</source>
        <translation>Its ledgers were made by another version of this program. Open it in the window to make them anew.</translation>
    </message>
    <message>
        <source>No such act.</source>
        <translation>No such act.</translation>
    </message>
    <message>
        <source>No such field.</source>
        <translation>No such field.</translation>
    </message>
    <message>
        <source>No such profile.</source>
        <translation>No such profile.</translation>
    </message>
    <message>
        <source>Not finished last time.</source>
        <translation>Not finished last time.</translation>
    </message>
    <message>
        <source>Nothing to record.</source>
        <translation>Nothing to record.</translation>
    </message>
    <message>
        <source>Several are called so; use the number.</source>
        <translation>Several are called so; use the number.</translation>
    </message>
    <message>
        <source>The security administrator has not granted this account yet.</source>
        <translation>The security administrator has not granted this account yet.</translation>
    </message>
    <message>
        <source>This account is closed.</source>
        <translation>This account is closed.</translation>
    </message>
    <message>
        <source>This vault was not founded to the end.</source>
        <translation>This vault was not founded to the end.</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>What is done</translation>
    </message>
    <message>
        <source>{n} {n|item|items} on the desk, kept encrypted through the lock. Nothing was recorded.</source>
        <translation>{n} {n|item|items} on the desk, kept encrypted through the lock. Nothing was recorded.</translation>
    </message>
</context>
<context>
    <name>destroying</name>
    <message>
        <source>A supervisor may neither have requested nor approved the destruction.</source>
        <translation>A supervisor may neither have requested nor approved the destruction.</translation>
    </message>
    <message>
        <source>An item was scanned that is not on the frozen list.</source>
        <translation>An item was scanned that is not on the frozen list.</translation>
    </message>
    <message>
        <source>Both supervisors type their passphrases, or sign the certificate on paper.</source>
        <translation>Both supervisors type their passphrases, or sign the certificate on paper.</translation>
    </message>
    <message>
        <source>Not between departure and today.</source>
        <translation>Not between departure and today.</translation>
    </message>
    <message>
        <source>One list holds {n} items at most; open another.</source>
        <translation>One list holds {n} items at most; open another.</translation>
    </message>
    <message>
        <source>The approver types a passphrase, or give the number of the signed sheet.</source>
        <translation>The approver types a passphrase, or give the number of the signed sheet.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>The list is empty.</translation>
    </message>
    <message>
        <source>This list is for the leader in charge to approve.</source>
        <translation>This list is for the leader in charge to approve.</translation>
    </message>
    <message>
        <source>Two different persons are needed.</source>
        <translation>Two different persons are needed.</translation>
    </message>
    <message>
        <source>Whoever destroys does not supervise himself.</source>
        <translation>Whoever destroys does not supervise himself.</translation>
    </message>
    <message>
        <source>Whoever requested the destruction may not approve it.</source>
        <translation>Whoever requested the destruction may not approve it.</translation>
    </message>
    <message>
        <source>{level} goes to the authority's plant or back upward.</source>
        <translation>{level} goes to the authority's plant or back upward.</translation>
    </message>
    <message>
        <source>{number} is already approved.</source>
        <translation>{number} is already approved.</translation>
    </message>
    <message>
        <source>{number} is not at this step.</source>
        <translation>{number} is not at this step.</translation>
    </message>
    <message>
        <source>{number} is on no open list.</source>
        <translation>{number} is on no open list.</translation>
    </message>
    <message>
        <source>{number}: the list is frozen.</source>
        <translation>{number}: the list is frozen.</translation>
    </message>
    <message>
        <source>{number}: the list is not the one that was approved.</source>
        <translation>{number}: the list is not the one that was approved.</translation>
    </message>
    <message>
        <source>{n} {n|item|items} of the list not scanned yet, {first} among them.</source>
        <translation>{n} {n|item|items} of the list not scanned yet, {first} among them.</translation>
    </message>
</context>
<context>
    <name>destruction</name>
    <message>
        <source>/ {n} {n|item|items}</source>
        <translation>/ {n} {n|item|items}</translation>
    </message>
    <message>
        <source>A scan only counts; nothing is destroyed on record before the last step.</source>
        <translation>A scan only counts; nothing is destroyed on record before the last step.</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Add to the list</translation>
    </message>
    <message>
        <source>Approval sheet F27</source>
        <translation>Approval sheet F27</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Approve the list</source>
        <translation>Approve the list</translation>
    </message>
    <message>
        <source>At the authority's plant</source>
        <translation>At the authority's plant</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>Awaited</translation>
    </message>
    <message>
        <source>Back from the plant, not destroyed</source>
        <translation>Back from the plant, not destroyed</translation>
    </message>
    <message>
        <source>Back to the step</source>
        <translation>Back to the step</translation>
    </message>
    <message>
        <source>Bag and seal</source>
        <translation>Bag and seal</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Batches</translation>
    </message>
    <message>
        <source>Certificate F31</source>
        <translation>Certificate F31</translation>
    </message>
    <message>
        <source>Check on the spot</source>
        <translation>Check on the spot</translation>
    </message>
    <message>
        <source>Checked here</source>
        <translation>Checked here</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Counted twice and agreed.</source>
        <translation>Counted twice and agreed.</translation>
    </message>
    <message>
        <source>Destroyed; the certificate is its voucher.</source>
        <translation>Destroyed; the certificate is its voucher.</translation>
    </message>
    <message>
        <source>Destruction batches</source>
        <translation>Destruction batches</translation>
    </message>
    <message>
        <source>Destruction {number}</source>
        <translation>Destruction {number}</translation>
    </message>
    <message>
        <source>Enter as back</source>
        <translation>Enter as back</translation>
    </message>
    <message>
        <source>Escort 1</source>
        <translation>Escort 1</translation>
    </message>
    <message>
        <source>Escort 2</source>
        <translation>Escort 2</translation>
    </message>
    <message>
        <source>Escort note F29</source>
        <translation>Escort note F29</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Hand over to the escorts</source>
        <translation>Hand over to the escorts</translation>
    </message>
    <message>
        <source>Hand to escorts</source>
        <translation>Hand to escorts</translation>
    </message>
    <message>
        <source>In house</source>
        <translation>In house</translation>
    </message>
    <message>
        <source>It goes back into the store; list and reason stay in the journal.</source>
        <translation>It goes back into the store; list and reason stay in the journal.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Items of the batch</source>
        <translation>Items of the batch</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>List F28</source>
        <translation>List F28</translation>
    </message>
    <message>
        <source>List frozen</source>
        <translation>List frozen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Look at every seal. The batch waits again at its bags.</source>
        <translation>Look at every seal. The batch waits again at its bags.</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>New batch</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>New list</translation>
    </message>
    <message>
        <source>No batch waits for destruction</source>
        <translation>No batch waits for destruction</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>Not on the list</translation>
    </message>
    <message>
        <source>On its way in sealed bags; still held until the plant's paper is here.</source>
        <translation>On its way in sealed bags; still held until the plant's paper is here.</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>On the list</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Passphrases</source>
        <translation>Passphrases</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Put it aside; to destroy it, open another batch.</source>
        <translation>Put it aside; to destroy it, open another batch.</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Put on the list</translation>
    </message>
    <message>
        <source>Put {n} {n|item|items} on the list</source>
        <translation>Put {n} {n|item|items} on the list</translation>
    </message>
    <message>
        <source>Record as destroyed</source>
        <translation>Record as destroyed</translation>
    </message>
    <message>
        <source>Register F30</source>
        <translation>Register F30</translation>
    </message>
    <message>
        <source>Scan all once, then all again: what is counted twice goes on the list. Enter on a row counts it by hand.</source>
        <translation>Scan all once, then all again: what is counted twice goes on the list. Enter on a row counts it by hand.</translation>
    </message>
    <message>
        <source>Scan an item to look whether it was on the list</source>
        <translation>Scan an item to look whether it was on the list</translation>
    </message>
    <message>
        <source>Scan each item as it goes in; badges of those who sign</source>
        <translation>Scan each item as it goes in; badges of those who sign</translation>
    </message>
    <message>
        <source>Scan or type a batch number</source>
        <translation>Scan or type a batch number</translation>
    </message>
    <message>
        <source>Scan the approver's badge, or an item to look whether it is on the list</source>
        <translation>Scan the approver's badge, or an item to look whether it is on the list</translation>
    </message>
    <message>
        <source>Scan the badges of the supervisors</source>
        <translation>Scan the badges of the supervisors</translation>
    </message>
    <message>
        <source>Scan what has no keeping value and is to go back to nobody onto a new list.</source>
        <translation>Scan what has no keeping value and is to go back to nobody onto a new list.</translation>
    </message>
    <message>
        <source>Scan what is to go on the list</source>
        <translation>Scan what is to go on the list</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Scanned</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>Signed on paper</translation>
    </message>
    <message>
        <source>Supervisor 1</source>
        <translation>Supervisor 1</translation>
    </message>
    <message>
        <source>Supervisor 2</source>
        <translation>Supervisor 2</translation>
    </message>
    <message>
        <source>Supervisors, certificate</source>
        <translation>Supervisors, certificate</translation>
    </message>
    <message>
        <source>Take back the last</source>
        <translation>Take back the last</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Take off</translation>
    </message>
    <message>
        <source>Take {number} off the list?</source>
        <translation>Take {number} off the list?</translation>
    </message>
    <message>
        <source>The list is open: take off or add until it is approved.</source>
        <translation>The list is open: take off or add until it is approved.</translation>
    </message>
    <message>
        <source>The list that was being made is here again; nothing of it is recorded.</source>
        <translation>The list that was being made is here again; nothing of it is recorded.</translation>
    </message>
    <message>
        <source>The load is back?</source>
        <translation>The load is back?</translation>
    </message>
    <message>
        <source>They sign the certificate; scan it when it is in the file.</source>
        <translation>They sign the certificate; scan it when it is in the file.</translation>
    </message>
    <message>
        <source>They sign the escort note; scan it when it comes back.</source>
        <translation>They sign the escort note; scan it when it comes back.</translation>
    </message>
    <message>
        <source>This step</source>
        <translation>This step</translation>
    </message>
    <message>
        <source>To the batches</source>
        <translation>To the batches</translation>
    </message>
    <message>
        <source>Type the number of the signed sheet; the list is frozen as it stands.</source>
        <translation>Type the number of the signed sheet; the list is frozen as it stands.</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>Where it is destroyed</source>
        <translation>Where it is destroyed</translation>
    </message>
    <message>
        <source>an item of this batch</source>
        <translation>an item of this batch</translation>
    </message>
    <message>
        <source>approved, the list is frozen</source>
        <translation>approved, the list is frozen</translation>
    </message>
    <message>
        <source>at the plant: {plant}</source>
        <translation>at the plant: {plant}</translation>
    </message>
    <message>
        <source>back from the plant</source>
        <translation>back from the plant</translation>
    </message>
    <message>
        <source>counted once</source>
        <translation>counted once</translation>
    </message>
    <message>
        <source>counted twice</source>
        <translation>counted twice</translation>
    </message>
    <message>
        <source>destroyed, certificate made</source>
        <translation>destroyed, certificate made</translation>
    </message>
    <message>
        <source>handed to the escorts</source>
        <translation>handed to the escorts</translation>
    </message>
    <message>
        <source>in house: {where}</source>
        <translation>in house: {where}</translation>
    </message>
    <message>
        <source>in the order of numbers</source>
        <translation>in the order of numbers</translation>
    </message>
    <message>
        <source>in the order of the list</source>
        <translation>in the order of the list</translation>
    </message>
    <message>
        <source>items</source>
        <translation>items</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>newest first</translation>
    </message>
    <message>
        <source>nobody more is needed</source>
        <translation>nobody more is needed</translation>
    </message>
    <message>
        <source>not by who listed it</source>
        <translation>not by who listed it</translation>
    </message>
    <message>
        <source>not who listed it</source>
        <translation>not who listed it</translation>
    </message>
    <message>
        <source>not who listed or approved it</source>
        <translation>not who listed or approved it</translation>
    </message>
    <message>
        <source>one item taken off</source>
        <translation>one item taken off</translation>
    </message>
    <message>
        <source>scan each at the shredder</source>
        <translation>scan each at the shredder</translation>
    </message>
    <message>
        <source>scan each into its bag</source>
        <translation>scan each into its bag</translation>
    </message>
    <message>
        <source>two of them</source>
        <translation>two of them</translation>
    </message>
    <message>
        <source>two supervisors</source>
        <translation>two supervisors</translation>
    </message>
    <message>
        <source>{form} printed, {number}.</source>
        <translation>{form} printed, {number}.</translation>
    </message>
    <message>
        <source>{number} cannot go on a list.</source>
        <translation>{number} cannot go on a list.</translation>
    </message>
    <message>
        <source>{number} is counted twice already.</source>
        <translation>{number} is counted twice already.</translation>
    </message>
    <message>
        <source>{number} is not on the frozen list and cannot be destroyed.</source>
        <translation>{number} is not on the frozen list and cannot be destroyed.</translation>
    </message>
    <message>
        <source>{number} is not on this list.</source>
        <translation>{number} is not on this list.</translation>
    </message>
    <message>
        <source>{number} is on this list.</source>
        <translation>{number} is on this list.</translation>
    </message>
    <message>
        <source>{number} was scanned at {time}.</source>
        <translation>{number} was scanned at {time}.</translation>
    </message>
    <message>
        <source>{number}, counted once</source>
        <translation>{number}, counted once</translation>
    </message>
    <message>
        <source>{number}, counted twice</source>
        <translation>{number}, counted twice</translation>
    </message>
    <message>
        <source>{number}, {day} {name}</source>
        <translation>{number}, {day} {name}</translation>
    </message>
    <message>
        <source>{number}: {what}.</source>
        <translation>{number}: {what}.</translation>
    </message>
    <message>
        <source>{n} {n|item|items} not scanned yet.</source>
        <translation>{n} {n|item|items} not scanned yet.</translation>
    </message>
    <message>
        <source>{n} {n|item|items} on the list.</source>
        <translation>{n} {n|item|items} on the list.</translation>
    </message>
    <message>
        <source>{n} {n|item|items} to be counted again.</source>
        <translation>{n} {n|item|items} to be counted again.</translation>
    </message>
    <message>
        <source>{n} {n|item|items}, {day} {name}</source>
        <translation>{n} {n|item|items}, {day} {name}</translation>
    </message>
    <message>
        <source>{n} {n|person|persons} still to sign or be named.</source>
        <translation>{n} {n|person|persons} still to sign or be named.</translation>
    </message>
</context>
<context>
    <name>detail</name>
    <message>
        <source>Belongs at</source>
        <translation>Belongs at</translation>
    </message>
    <message>
        <source>Chain of {name}</source>
        <translation>Chain of {name}</translation>
    </message>
    <message>
        <source>Choose a row, or scan a label.</source>
        <translation>Choose a row, or scan a label.</translation>
    </message>
    <message>
        <source>Copy no.</source>
        <translation>Copy no.</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Dated</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>First scanned</source>
        <translation>First scanned</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Held by</translation>
    </message>
    <message>
        <source>Hide this pane</source>
        <translation>Hide this pane</translation>
    </message>
    <message>
        <source>Holds {n} {n|item|items}</source>
        <translation>Holds {n} {n|item|items}</translation>
    </message>
    <message>
        <source>Inside this machine</source>
        <translation>Inside this machine</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>Kept at</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>No label or cover printed yet.</source>
        <translation>No label or cover printed yet.</translation>
    </message>
    <message>
        <source>Not restricted to named persons.</source>
        <translation>Not restricted to named persons.</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nothing chosen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Overview and chain</source>
        <translation>Overview and chain</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Paper {n}</source>
        <translation>Paper {n}</translation>
    </message>
    <message>
        <source>Print a label</source>
        <translation>Print a label</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Scope {n}</source>
        <translation>Scope {n}</translation>
    </message>
    <message>
        <source>Show the title</source>
        <translation>Show the title</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Title hidden</source>
        <translation>Title hidden</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>Violations</translation>
    </message>
    <message>
        <source>What was held on that day</source>
        <translation>What was held on that day</translation>
    </message>
    <message>
        <source>What was here on that day</source>
        <translation>What was here on that day</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Who had it on that day</source>
        <translation>Who had it on that day</translation>
    </message>
    <message>
        <source>copy {no}</source>
        <translation>copy {no}</translation>
    </message>
    <message>
        <source>declassified {day}</source>
        <translation>declassified {day}</translation>
    </message>
    <message>
        <source>{n} {n|copy|copies} of this document</source>
        <translation>{n} {n|copy|copies} of this document</translation>
    </message>
    <message>
        <source>{n} {n|disk|disks} inside</source>
        <translation>{n} {n|disk|disks} inside</translation>
    </message>
    <message>
        <source>{n} {n|item|items} on the list</source>
        <translation>{n} {n|item|items} on the list</translation>
    </message>
    <message>
        <source>{n} {n|page|pages}</source>
        <translation>{n} {n|page|pages}</translation>
    </message>
</context>
<context>
    <name>device</name>
    <message>
        <source>Acquired on</source>
        <translation>Acquired on</translation>
    </message>
    <message>
        <source>All storage parts taken out</source>
        <translation>All storage parts taken out</translation>
    </message>
    <message>
        <source>Asset no.</source>
        <translation>Asset no.</translation>
    </message>
    <message>
        <source>Choose a disk from the store, or give the serial numbers of new ones.</source>
        <translation>Choose a disk from the store, or give the serial numbers of new ones.</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>Disk from the store</source>
        <translation>Disk from the store</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>Fitted</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>In use since</translation>
    </message>
    <message>
        <source>Kind of its disks</source>
        <translation>Kind of its disks</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Make</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>Responsible person</translation>
    </message>
    <message>
        <source>Seal no.</source>
        <translation>Seal no.</translation>
    </message>
    <message>
        <source>Serial no.</source>
        <translation>Serial no.</translation>
    </message>
    <message>
        <source>Serial nos. of its disks</source>
        <translation>Serial nos. of its disks</translation>
    </message>
    <message>
        <source>Serial nos. of new disks</source>
        <translation>Serial nos. of new disks</translation>
    </message>
    <message>
        <source>Signed sheet no.</source>
        <translation>Signed sheet no.</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation>Stands at</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Taken out</translation>
    </message>
    <message>
        <source>The responsible person types a passphrase, or give the number of the signed sheet.</source>
        <translation>The responsible person types a passphrase, or give the number of the signed sheet.</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Used by</translation>
    </message>
    <message>
        <source>{number} is not inside a machine.</source>
        <translation>{number} is not inside a machine.</translation>
    </message>
    <message>
        <source>{number} is reported missing; enter it as found first.</source>
        <translation>{number} is reported missing; enter it as found first.</translation>
    </message>
    <message>
        <source>{n} {n|disk is|disks are} inside {number}; take {n|it|them} out and say so.</source>
        <translation>{n} {n|disk is|disks are} inside {number}; take {n|it|them} out and say so.</translation>
    </message>
</context>
<context>
    <name>dialog</name>
    <message>
        <source>A second person signs below, or give the approval number.</source>
        <translation>A second person signs below, or give the approval number.</translation>
    </message>
    <message>
        <source>As it should stand</source>
        <translation>As it should stand</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cannot be undone, only corrected with a reason</source>
        <translation>Cannot be undone, only corrected with a reason</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Nothing was recorded.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
</context>
<context>
    <name>doctor</name>
    <message>
        <source>A network link is up on this computer; it must stand alone.</source>
        <translation>A network link is up on this computer; it must stand alone.</translation>
    </message>
    <message>
        <source>No network link is up.</source>
        <translation>No network link is up.</translation>
    </message>
    <message>
        <source>No print service that keeps jobs.</source>
        <translation>No print service that keeps jobs.</translation>
    </message>
    <message>
        <source>No unencrypted swap.</source>
        <translation>No unencrypted swap.</translation>
    </message>
    <message>
        <source>Only its owner may read the vault's folder.</source>
        <translation>Only its owner may read the vault's folder.</translation>
    </message>
    <message>
        <source>Others may read parts of the vault's folder: {names}</source>
        <translation>Others may read parts of the vault's folder: {names}</translation>
    </message>
    <message>
        <source>Outside files are read by a process that can neither write nor connect.</source>
        <translation>Outside files are read by a process that can neither write nor connect.</translation>
    </message>
    <message>
        <source>Swap is on and not encrypted: keys may reach the disk. Turn it off or encrypt it.</source>
        <translation>Swap is on and not encrypted: keys may reach the disk. Turn it off or encrypt it.</translation>
    </message>
    <message>
        <source>The print service keeps no jobs.</source>
        <translation>The print service keeps no jobs.</translation>
    </message>
    <message>
        <source>The print service keeps printed files. Set PreserveJobFiles No and PreserveJobHistory No.</source>
        <translation>The print service keeps printed files. Set PreserveJobFiles No and PreserveJobHistory No.</translation>
    </message>
    <message>
        <source>This system does not filter what the process does that reads outside files; watch alone holds it.</source>
        <translation>This system does not filter what the process does that reads outside files; watch alone holds it.</translation>
    </message>
</context>
<context>
    <name>document</name>
    <message>
        <source>Archive no.</source>
        <translation>Archive no.</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Copy nos., ranges allowed</source>
        <translation>Copy nos., ranges allowed</translation>
    </message>
    <message>
        <source>Declassified on</source>
        <translation>Declassified on</translation>
    </message>
    <message>
        <source>Document date</source>
        <translation>Document date</translation>
    </message>
    <message>
        <source>Document no.</source>
        <translation>Document no.</translation>
    </message>
    <message>
        <source>Entered late because</source>
        <translation>Entered late because</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Entered on</translation>
    </message>
    <message>
        <source>Envelope no.</source>
        <translation>Envelope no.</translation>
    </message>
    <message>
        <source>Handling unit</source>
        <translation>Handling unit</translation>
    </message>
    <message>
        <source>Issuing unit</source>
        <translation>Issuing unit</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>Kept at</translation>
    </message>
    <message>
        <source>Later than the day of receipt.</source>
        <translation>Later than the day of receipt.</translation>
    </message>
    <message>
        <source>Letter and year</source>
        <translation>Letter and year</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Pages of each copy</source>
        <translation>Pages of each copy</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Received before today: say why it is entered late.</source>
        <translation>Received before today: say why it is entered late.</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Register no.</source>
        <translation>Register no.</translation>
    </message>
    <message>
        <source>Registered by</source>
        <translation>Registered by</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Reply no.</source>
        <translation>Reply no.</translation>
    </message>
    <message>
        <source>Scope as printed</source>
        <translation>Scope as printed</translation>
    </message>
    <message>
        <source>Scope: departments</source>
        <translation>Scope: departments</translation>
    </message>
    <message>
        <source>Scope: persons</source>
        <translation>Scope: persons</translation>
    </message>
    <message>
        <source>Scope: posts</source>
        <translation>Scope: posts</translation>
    </message>
    <message>
        <source>Serial in book</source>
        <translation>Serial in book</translation>
    </message>
    <message>
        <source>Serial of numbers</source>
        <translation>Serial of numbers</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Voided</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>{no} of this document is already registered.</source>
        <translation>{no} of this document is already registered.</translation>
    </message>
</context>
<context>
    <name>due</name>
    <message>
        <source>due today</source>
        <translation>due today</translation>
    </message>
    <message>
        <source>ended {n} {n|day|days} ago</source>
        <translation>ended {n} {n|day|days} ago</translation>
    </message>
    <message>
        <source>overdue {n} {n|day|days}</source>
        <translation>overdue {n} {n|day|days}</translation>
    </message>
</context>
<context>
    <name>equipment</name>
    <message>
        <source>Connected to</source>
        <translation>Connected to</translation>
    </message>
    <message>
        <source>Has storage</source>
        <translation>Has storage</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Kind of its storage</source>
        <translation>Kind of its storage</translation>
    </message>
    <message>
        <source>Serial nos. of its storage</source>
        <translation>Serial nos. of its storage</translation>
    </message>
</context>
<context>
    <name>error</name>
    <message>
        <source>Internal error. Nothing was recorded.</source>
        <translation>Internal error. Nothing was recorded.</translation>
    </message>
    <message>
        <source>Lock and unlock again. If it comes back, note the time and tell whoever maintains the program.</source>
        <translation>Lock and unlock again. If it comes back, note the time and tell whoever maintains the program.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Understood</translation>
    </message>
</context>
<context>
    <name>event</name>
    <message>
        <source>Account closed</source>
        <translation>Account closed</translation>
    </message>
    <message>
        <source>Account created</source>
        <translation>Account created</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Admitted</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>An item of the list is missing</source>
        <translation>An item of the list is missing</translation>
    </message>
    <message>
        <source>Approval withdrawn</source>
        <translation>Approval withdrawn</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Assigned</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Attached</translation>
    </message>
    <message>
        <source>Attachment voided</source>
        <translation>Attachment voided</translation>
    </message>
    <message>
        <source>Back from the plant</source>
        <translation>Back from the plant</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Backed up</translation>
    </message>
    <message>
        <source>Badge bound</source>
        <translation>Badge bound</translation>
    </message>
    <message>
        <source>Batch opened</source>
        <translation>Batch opened</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>Clock corrected</source>
        <translation>Clock corrected</translation>
    </message>
    <message>
        <source>Closed in the old register</source>
        <translation>Closed in the old register</translation>
    </message>
    <message>
        <source>Combination changed</source>
        <translation>Combination changed</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrected</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Destroyed</translation>
    </message>
    <message>
        <source>Destruction approved</source>
        <translation>Destruction approved</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Filter removed</source>
        <translation>Filter removed</translation>
    </message>
    <message>
        <source>Filter renamed</source>
        <translation>Filter renamed</translation>
    </message>
    <message>
        <source>Filter saved</source>
        <translation>Filter saved</translation>
    </message>
    <message>
        <source>Fitted into a machine</source>
        <translation>Fitted into a machine</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>Found again</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Founded</translation>
    </message>
    <message>
        <source>Handed to escorts</source>
        <translation>Handed to escorts</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>Label first scanned</source>
        <translation>Label first scanned</translation>
    </message>
    <message>
        <source>Label issued</source>
        <translation>Label issued</translation>
    </message>
    <message>
        <source>Label superseded</source>
        <translation>Label superseded</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Lent</translation>
    </message>
    <message>
        <source>List changed</source>
        <translation>List changed</translation>
    </message>
    <message>
        <source>Listed for destruction</source>
        <translation>Listed for destruction</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Medium approved</source>
        <translation>Medium approved</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Moved</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noted</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Opening number changed</source>
        <translation>Opening number changed</translation>
    </message>
    <message>
        <source>Opening number entered</source>
        <translation>Opening number entered</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>Passphrase changed</translation>
    </message>
    <message>
        <source>Print reserved</source>
        <translation>Print reserved</translation>
    </message>
    <message>
        <source>Print spoiled</source>
        <translation>Print spoiled</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Renewed</translation>
    </message>
    <message>
        <source>Reported missing</source>
        <translation>Reported missing</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Rights granted</source>
        <translation>Rights granted</translation>
    </message>
    <message>
        <source>Scan attached</source>
        <translation>Scan attached</translation>
    </message>
    <message>
        <source>Scan voided</source>
        <translation>Scan voided</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Setting changed</translation>
    </message>
    <message>
        <source>Signed slip back</source>
        <translation>Signed slip back</translation>
    </message>
    <message>
        <source>Slip made</source>
        <translation>Slip made</translation>
    </message>
    <message>
        <source>Steps of the set-up left out</source>
        <translation>Steps of the set-up left out</translation>
    </message>
    <message>
        <source>Tables rebuilt</source>
        <translation>Tables rebuilt</translation>
    </message>
    <message>
        <source>Taken back with its import</source>
        <translation>Taken back with its import</translation>
    </message>
    <message>
        <source>Taken off the list</source>
        <translation>Taken off the list</translation>
    </message>
    <message>
        <source>Taken out of its machine</source>
        <translation>Taken out of its machine</translation>
    </message>
    <message>
        <source>Taken out of use</source>
        <translation>Taken out of use</translation>
    </message>
    <message>
        <source>Titles revealed</source>
        <translation>Titles revealed</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Unlocked</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Voided</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>A fingerprint looks like SHA256: and 43 letters, digits, + or /.</source>
        <translation>A fingerprint looks like SHA256: and 43 letters, digits, + or /.</translation>
    </message>
    <message>
        <source>A folder, known by the mark in it</source>
        <translation>A folder, known by the mark in it</translation>
    </message>
    <message>
        <source>A number stands in a column that is not one of numbers.</source>
        <translation>A number stands in a column that is not one of numbers.</translation>
    </message>
    <message>
        <source>A workbook holds {most} rows at most; filter first.</source>
        <translation>A workbook holds {most} rows at most; filter first.</translation>
    </message>
    <message>
        <source>All rows; or level:mimi year:2026</source>
        <translation>All rows; or level:mimi year:2026</translation>
    </message>
    <message>
        <source>An export of this level takes a second signature.</source>
        <translation>An export of this level takes a second signature.</translation>
    </message>
    <message>
        <source>Another medium, check again</source>
        <translation>Another medium, check again</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Cancel the export</translation>
    </message>
    <message>
        <source>Check the medium</source>
        <translation>Check the medium</translation>
    </message>
    <message>
        <source>Choose the medium</source>
        <translation>Choose the medium</translation>
    </message>
    <message>
        <source>Drawing and sealing</source>
        <translation>Drawing and sealing</translation>
    </message>
    <message>
        <source>Enough: not below the contents</source>
        <translation>Enough: not below the contents</translation>
    </message>
    <message>
        <source>Entry {seq} does not agree with the journal's head. Nothing was exported.</source>
        <translation>Entry {seq} does not agree with the journal's head. Nothing was exported.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export another ledger</source>
        <translation>Export another ledger</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Files of the export</source>
        <translation>Files of the export</translation>
    </message>
    <message>
        <source>Highest inside</source>
        <translation>Highest inside</translation>
    </message>
    <message>
        <source>Holds control characters.</source>
        <translation>Holds control characters.</translation>
    </message>
    <message>
        <source>Leave {n} {n|row|rows} of {level} out</source>
        <translation>Leave {n} {n|row|rows} of {level} out</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Levels</translation>
    </message>
    <message>
        <source>Longer than {limit} characters.</source>
        <translation>Longer than {limit} characters.</translation>
    </message>
    <message>
        <source>Marker no. {n}, under the unit seal</source>
        <translation>Marker no. {n}, under the unit seal</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Not finished</translation>
    </message>
    <message>
        <source>On: these rows are exported. Off: they are left out.</source>
        <translation>On: these rows are exported. Off: they are left out.</translation>
    </message>
    <message>
        <source>Only rows that fit</source>
        <translation>Only rows that fit</translation>
    </message>
    <message>
        <source>PDF, text, workbook and the journal's entries with their proofs; the receiver needs no program of ours.</source>
        <translation>PDF, text, workbook and the journal's entries with their proofs; the receiver needs no program of ours.</translation>
    </message>
    <message>
        <source>Put in the medium</source>
        <translation>Put in the medium</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Read back</translation>
    </message>
    <message>
        <source>Reading back; leave it in</source>
        <translation>Reading back; leave it in</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Signed by you alone: the receiver's check says that the seal is pending.</source>
        <translation>Signed by you alone: the receiver's check says that the seal is pending.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Some cells cannot be exported.</source>
        <translation>Some cells cannot be exported.</translation>
    </message>
    <message>
        <source>Stop, and record it as unfinished</source>
        <translation>Stop, and record it as unfinished</translation>
    </message>
    <message>
        <source>Stopped. What was begun is removed from the medium and recorded as spoiled.</source>
        <translation>Stopped. What was begun is removed from the medium and recorded as spoiled.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Take it out</translation>
    </message>
    <message>
        <source>The contents go up to {level}.</source>
        <translation>The contents go up to {level}.</translation>
    </message>
    <message>
        <source>The folder cannot be read: {fault}</source>
        <translation>The folder cannot be read: {fault}</translation>
    </message>
    <message>
        <source>The receiver installs nothing</source>
        <translation>The receiver installs nothing</translation>
    </message>
    <message>
        <source>The row has another number of cells.</source>
        <translation>The row has another number of cells.</translation>
    </message>
    <message>
        <source>The unit seal takes two holders. Who signs with you?</source>
        <translation>The unit seal takes two holders. Who signs with you?</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>There is no such folder.</translation>
    </message>
    <message>
        <source>Too low</source>
        <translation>Too low</translation>
    </message>
    <message>
        <source>Unit seal: one holder here, seal pending</source>
        <translation>Unit seal: one holder here, seal pending</translation>
    </message>
    <message>
        <source>Unit seal: two holders here</source>
        <translation>Unit seal: two holders here</translation>
    </message>
    <message>
        <source>Volume {uuid}, serial {serial}</source>
        <translation>Volume {uuid}, serial {serial}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>What is exported</source>
        <translation>What is exported</translation>
    </message>
    <message>
        <source>Which medium</source>
        <translation>Which medium</translation>
    </message>
    <message>
        <source>Without a second holder you sign alone: seal pending on every page.</source>
        <translation>Without a second holder you sign alone: seal pending on every page.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Writing; leave it in</source>
        <translation>Writing; leave it in</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Written</translation>
    </message>
    <message>
        <source>Written and read back the same; it may be taken out</source>
        <translation>Written and read back the same; it may be taken out</translation>
    </message>
    <message>
        <source>byte by byte, digests again</source>
        <translation>byte by byte, digests again</translation>
    </message>
    <message>
        <source>drawn, sealed, written, synced</source>
        <translation>drawn, sealed, written, synced</translation>
    </message>
    <message>
        <source>its marks against the ledger</source>
        <translation>its marks against the ledger</translation>
    </message>
    <message>
        <source>one that is approved, alone</source>
        <translation>one that is approved, alone</translation>
    </message>
    <message>
        <source>only now</source>
        <translation>only now</translation>
    </message>
    <message>
        <source>same</source>
        <translation>same</translation>
    </message>
    <message>
        <source>sha256sum, ssh-keygen, openssl or python3 verify.py, any one of them; the fingerprint is that of the paper founding sheet, never one on the medium.</source>
        <translation>sha256sum, ssh-keygen, openssl or python3 verify.py, any one of them; the fingerprint is that of the paper founding sheet, never one on the medium.</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>waits</translation>
    </message>
    <message>
        <source>which rows, who signs</source>
        <translation>which rows, who signs</translation>
    </message>
    <message>
        <source>written</source>
        <translation>written</translation>
    </message>
    <message>
        <source>{model}, {capacity}</source>
        <translation>{model}, {capacity}</translation>
    </message>
    <message>
        <source>{number}: {rows} {rows|row|rows}, {entries} {entries|entry|entries} with proof.</source>
        <translation>{number}: {rows} {rows|row|rows}, {entries} {entries|entry|entries} with proof.</translation>
    </message>
    <message>
        <source>{n} MB free</source>
        <translation>{n} MB free</translation>
    </message>
    <message>
        <source>{n} {n|row|rows}, highest level</source>
        <translation>{n} {n|row|rows}, highest level</translation>
    </message>
    <message>
        <source>{written} of {all} files written, {read} read back the same</source>
        <translation>{written} of {all} files written, {read} read back the same</translation>
    </message>
</context>
<context>
    <name>exporting</name>
    <message>
        <source>Seal pending</source>
        <translation>Seal pending</translation>
    </message>
    <message>
        <source>The filter has no rows. Nothing was written.</source>
        <translation>The filter has no rows. Nothing was written.</translation>
    </message>
    <message>
        <source>The ledger changed while it was read. Nothing was written; export it again.</source>
        <translation>The ledger changed while it was read. Nothing was written; export it again.</translation>
    </message>
    <message>
        <source>This ledger is not exported.</source>
        <translation>This ledger is not exported.</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>From {low} to {high}.</source>
        <translation>From {low} to {high}.</translation>
    </message>
    <message>
        <source>Holds invisible or direction-turning characters; type it again.</source>
        <translation>Holds invisible or direction-turning characters; type it again.</translation>
    </message>
    <message>
        <source>Lies in the future.</source>
        <translation>Lies in the future.</translation>
    </message>
    <message>
        <source>Must be filled in.</source>
        <translation>Must be filled in.</translation>
    </message>
    <message>
        <source>Not a date and time; type it like 2026-03-05 14:30.</source>
        <translation>Not a date and time; type it like 2026-03-05 14:30.</translation>
    </message>
    <message>
        <source>Not a date of the calendar.</source>
        <translation>Not a date of the calendar.</translation>
    </message>
    <message>
        <source>Not a date of the calendar; type it like 2026-03-05.</source>
        <translation>Not a date of the calendar; type it like 2026-03-05.</translation>
    </message>
    <message>
        <source>Not a whole number.</source>
        <translation>Not a whole number.</translation>
    </message>
    <message>
        <source>Not hexadecimal.</source>
        <translation>Not hexadecimal.</translation>
    </message>
    <message>
        <source>Not known here.</source>
        <translation>Not known here.</translation>
    </message>
    <message>
        <source>Not one of the choices.</source>
        <translation>Not one of the choices.</translation>
    </message>
    <message>
        <source>Rows come from a file; import it.</source>
        <translation>Rows come from a file; import it.</translation>
    </message>
    <message>
        <source>Too long: {n} characters, {limit} at most.</source>
        <translation>Too long: {n} characters, {limit} at most.</translation>
    </message>
    <message>
        <source>{n} {n|thing|things} to mend before this can be recorded.</source>
        <translation>{n} {n|thing|things} to mend before this can be recorded.</translation>
    </message>
</context>
<context>
    <name>filter</name>
    <message>
        <source> or </source>
        <translation> or </translation>
    </message>
    <message>
        <source>A filter of this ledger has this name.</source>
        <translation>A filter of this ledger has this name.</translation>
    </message>
    <message>
        <source>Already removed.</source>
        <translation>Already removed.</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Another day</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Grammar</translation>
    </message>
    <message>
        <source>It was not removed.</source>
        <translation>It was not removed.</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Name of the filter</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>There is no such ledger.</source>
        <translation>There is no such ledger.</translation>
    </message>
    <message>
        <source>This filter is somebody else's.</source>
        <translation>This filter is somebody else's.</translation>
    </message>
    <message>
        <source>Words, numbers, or key:value</source>
        <translation>Words, numbers, or key:value</translation>
    </message>
    <message>
        <source>not {key}</source>
        <translation>not {key}</translation>
    </message>
    <message>
        <source>{n} filters are saved; remove one first.</source>
        <translation>{n} filters are saved; remove one first.</translation>
    </message>
    <message>
        <source>{term}: {what}</source>
        <translation>{term}: {what}</translation>
    </message>
</context>
<context>
    <name>filter dialog</name>
    <message>
        <source>A short name; it stands in the navigation</source>
        <translation>A short name; it stands in the navigation</translation>
    </message>
</context>
<context>
    <name>find</name>
    <message>
        <source>Nothing found.</source>
        <translation>Nothing found.</translation>
    </message>
    <message>
        <source>Nothing found. Fewer characters find more; F1 shows how to ask.</source>
        <translation>Nothing found. Fewer characters find more; F1 shows how to ask.</translation>
    </message>
    <message>
        <source>Nothing has these words. Was {line} meant?</source>
        <translation>Nothing has these words. Was {line} meant?</translation>
    </message>
    <message>
        <source>Number, words, name, initials, or key:value</source>
        <translation>Number, words, name, initials, or key:value</translation>
    </message>
    <message>
        <source>Show all {n} in the ledger</source>
        <translation>Show all {n} in the ledger</translation>
    </message>
    <message>
        <source>This number or name</source>
        <translation>This number or name</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>how to ask</source>
        <translation>how to ask</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
</context>
<context>
    <name>fold</name>
    <message>
        <source>The journal holds an entry this program does not know.</source>
        <translation>The journal holds an entry this program does not know.</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Not known here; choose from the list.</source>
        <translation>Not known here; choose from the list.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>{n} {n|thing|things} to mend before this can be registered.</source>
        <translation>{n} {n|thing|things} to mend before this can be registered.</translation>
    </message>
</context>
<context>
    <name>founding</name>
    <message>
        <source>A founding was cut off here before it had written a vault.</source>
        <translation>A founding was cut off here before it had written a vault.</translation>
    </message>
    <message>
        <source>A last look</source>
        <translation>A last look</translation>
    </message>
    <message>
        <source>A second mark outside the folder tells when an older copy was put back.</source>
        <translation>A second mark outside the folder tells when an older copy was put back.</translation>
    </message>
    <message>
        <source>About ten minutes. Nothing is written before the third step is confirmed.</source>
        <translation>About ten minutes. Nothing is written before the third step is confirmed.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Accounts and posts</source>
        <translation>Accounts and posts</translation>
    </message>
    <message>
        <source>Accounts and settings; sees no title, hands nothing out</source>
        <translation>Accounts and settings; sees no title, hands nothing out</translation>
    </message>
    <message>
        <source>Approves</source>
        <translation>Approves</translation>
    </message>
    <message>
        <source>Approves destruction, media and voids</source>
        <translation>Approves destruction, media and voids</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Begin work</source>
        <translation>Begin work</translation>
    </message>
    <message>
        <source>Compare with: ssh-keygen -lf KEY; openssl dgst -sha256 unit-p256.pub.</source>
        <translation>Compare with: ssh-keygen -lf KEY; openssl dgst -sha256 unit-p256.pub.</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Declaration</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Every founder signs beside his fingerprint.</source>
        <translation>Every founder signs beside his fingerprint.</translation>
    </message>
    <message>
        <source>Everybody types his own passphrase. The auditor is nobody else; the officer is no administrator.</source>
        <translation>Everybody types his own passphrase. The auditor is nobody else; the officer is no administrator.</translation>
    </message>
    <message>
        <source>Exports and seals are checked against the fingerprints on this sheet, never against a disk.</source>
        <translation>Exports and seals are checked against the fingerprints on this sheet, never against a disk.</translation>
    </message>
    <message>
        <source>Fingerprint of the signing key (as ssh-keygen -lf shows it)</source>
        <translation>Fingerprint of the signing key (as ssh-keygen -lf shows it)</translation>
    </message>
    <message>
        <source>First checkpoint (signed)</source>
        <translation>First checkpoint (signed)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Folder {name}</source>
        <translation>Folder {name}</translation>
    </message>
    <message>
        <source>For practising with your own invented data; never for true titles or names.</source>
        <translation>For practising with your own invented data; never for true titles or names.</translation>
    </message>
    <message>
        <source>For showing the program to others with invented data.</source>
        <translation>For showing the program to others with invented data.</translation>
    </message>
    <message>
        <source>For the unit's true ledgers. Exports and PDFs go onto approved media only.</source>
        <translation>For the unit's true ledgers. Exports and PDFs go onto approved media only.</translation>
    </message>
    <message>
        <source>Found a vault</source>
        <translation>Found a vault</translation>
    </message>
    <message>
        <source>Found the vault</source>
        <translation>Found the vault</translation>
    </message>
    <message>
        <source>Founded at</source>
        <translation>Founded at</translation>
    </message>
    <message>
        <source>Founding sheet</source>
        <translation>Founding sheet</translation>
    </message>
    <message>
        <source>Founding sheet of the vault</source>
        <translation>Founding sheet of the vault</translation>
    </message>
    <message>
        <source>Founding unit (stamp)</source>
        <translation>Founding unit (stamp)</translation>
    </message>
    <message>
        <source>Framed in amber; every page and every print says that it is a demonstration.</source>
        <translation>Framed in amber; every page and every print says that it is a demonstration.</translation>
    </message>
    <message>
        <source>Framed in green; every page and every print says that it is practice.</source>
        <translation>Framed in green; every page and every print says that it is practice.</translation>
    </message>
    <message>
        <source>How strong</source>
        <translation>How strong</translation>
    </message>
    <message>
        <source>It can also be printed later, under Print.</source>
        <translation>It can also be printed later, under Print.</translation>
    </message>
    <message>
        <source>It lies in the safe; a copy goes to whoever will check the exports.</source>
        <translation>It lies in the safe; a copy goes to whoever will check the exports.</translation>
    </message>
    <message>
        <source>Journal head</source>
        <translation>Journal head</translation>
    </message>
    <message>
        <source>Keys are made slowly on purpose: each unlocking takes about a second.</source>
        <translation>Keys are made slowly on purpose: each unlocking takes about a second.</translation>
    </message>
    <message>
        <source>Language of paper</source>
        <translation>Language of paper</translation>
    </message>
    <message>
        <source>Let everybody sign it now.</source>
        <translation>Let everybody sign it now.</translation>
    </message>
    <message>
        <source>Levels, periods, forms and numbering follow the profile for state organs.</source>
        <translation>Levels, periods, forms and numbering follow the profile for state organs.</translation>
    </message>
    <message>
        <source>Losing this paper does not harm the vault; enter it and print another.</source>
        <translation>Losing this paper does not harm the vault; enter it and print another.</translation>
    </message>
    <message>
        <source>Made out twice: one in the safe, one with the leader. Copies may go to those who receive exports.</source>
        <translation>Made out twice: one in the safe, one with the leader. Copies may go to those who receive exports.</translation>
    </message>
    <message>
        <source>Making keys for {n} accounts.</source>
        <translation>Making keys for {n} accounts.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Next: {step}</translation>
    </message>
    <message>
        <source>No.: {number}</source>
        <translation>No.: {number}</translation>
    </message>
    <message>
        <source>Nobody could ever have worked in it. Begin again; what it left is put aside, not deleted.</source>
        <translation>Nobody could ever have worked in it. Begin again; what it left is put aside, not deleted.</translation>
    </message>
    <message>
        <source>Nobody holds the post {role}.</source>
        <translation>Nobody holds the post {role}.</translation>
    </message>
    <message>
        <source>Nothing was founded.</source>
        <translation>Nothing was founded.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>One person may not hold these posts together.</source>
        <translation>One person may not hold these posts together.</translation>
    </message>
    <message>
        <source>Own hand</source>
        <translation>Own hand</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Plain folders count as media, keys are made fast. It never becomes a real one.</source>
        <translation>Plain folders count as media, keys are made fast. It never becomes a real one.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Posts and passphrases</source>
        <translation>Posts and passphrases</translation>
    </message>
    <message>
        <source>Print the founding sheet</source>
        <translation>Print the founding sheet</translation>
    </message>
    <message>
        <source>Printed as {number}.</source>
        <translation>Printed as {number}.</translation>
    </message>
    <message>
        <source>Profile and suite</source>
        <translation>Profile and suite</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>Program version</translation>
    </message>
    <message>
        <source>Reads titles</source>
        <translation>Reads titles</translation>
    </message>
    <message>
        <source>Registers, lends</source>
        <translation>Registers, lends</translation>
    </message>
    <message>
        <source>Registers, lends, destroys, prints; reads titles</source>
        <translation>Registers, lends, destroys, prints; reads titles</translation>
    </message>
    <message>
        <source>Rights and media; sees no title</source>
        <translation>Rights and media; sees no title</translation>
    </message>
    <message>
        <source>Rights, media</source>
        <translation>Rights, media</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>Seal held by</source>
        <translation>Seal held by</translation>
    </message>
    <message>
        <source>Staff no.</source>
        <translation>Staff no.</translation>
    </message>
    <message>
        <source>Step {n} of {of}</source>
        <translation>Step {n} of {of}</translation>
    </message>
    <message>
        <source>The same when the officer is away; may stay empty</source>
        <translation>The same when the officer is away; may stay empty</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>The two passphrases differ.</translation>
    </message>
    <message>
        <source>The unit seal needs two holders at least.</source>
        <translation>The unit seal needs two holders at least.</translation>
    </message>
    <message>
        <source>The vault is founded. One sheet of paper makes it trustworthy.</source>
        <translation>The vault is founded. One sheet of paper makes it trustworthy.</translation>
    </message>
    <message>
        <source>Then, in the founded vault: people, places, opening numbers, printer, scanner, first backup.</source>
        <translation>Then, in the founded vault: people, places, opening numbers, printer, scanner, first backup.</translation>
    </message>
    <message>
        <source>These fingerprints were shown and compared letter by letter at the founding. Who receives an export of this unit goes by this sheet, not by keys that come with the export.</source>
        <translation>These fingerprints were shown and compared letter by letter at the founding. Who receives an export of this unit goes by this sheet, not by keys that come with the export.</translation>
    </message>
    <message>
        <source>Two holders of the seal together sign exports and media. At least 12 characters, or five words.</source>
        <translation>Two holders of the seal together sign exports and media. At least 12 characters, or five words.</translation>
    </message>
    <message>
        <source>Unit and kind of vault</source>
        <translation>Unit and kind of vault</translation>
    </message>
    <message>
        <source>Unit and vault</source>
        <translation>Unit and vault</translation>
    </message>
    <message>
        <source>Unit seal key Ed25519</source>
        <translation>Unit seal key Ed25519</translation>
    </message>
    <message>
        <source>Unit seal key P-256</source>
        <translation>Unit seal key P-256</translation>
    </message>
    <message>
        <source>Vault no.</source>
        <translation>Vault no.</translation>
    </message>
    <message>
        <source>Verifies</source>
        <translation>Verifies</translation>
    </message>
    <message>
        <source>Verifies and audits; sees no title; never another administrator</source>
        <translation>Verifies and audits; sees no title; never another administrator</translation>
    </message>
    <message>
        <source>What stands here cannot be changed later without a new vault.</source>
        <translation>What stands here cannot be changed later without a new vault.</translation>
    </message>
    <message>
        <source>What this sheet is for</source>
        <translation>What this sheet is for</translation>
    </message>
    <message>
        <source>Who can do what</source>
        <translation>Who can do what</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation>Witnesses</translation>
    </message>
    <message>
        <source>about ten minutes</source>
        <translation>about ten minutes</translation>
    </message>
    <message>
        <source>administrators apart, approval, seal</source>
        <translation>administrators apart, approval, seal</translation>
    </message>
    <message>
        <source>decided by keys, not by greyed menus</source>
        <translation>decided by keys, not by greyed menus</translation>
    </message>
    <message>
        <source>everybody types his own; the others look away</source>
        <translation>everybody types his own; the others look away</translation>
    </message>
    <message>
        <source>fixed for good</source>
        <translation>fixed for good</translation>
    </message>
    <message>
        <source>holds a share of the seal</source>
        <translation>holds a share of the seal</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>not set</translation>
    </message>
    <message>
        <source>not yet the same twice</source>
        <translation>not yet the same twice</translation>
    </message>
    <message>
        <source>once more</source>
        <translation>once more</translation>
    </message>
    <message>
        <source>print, sign, lock away</source>
        <translation>print, sign, lock away</translation>
    </message>
    <message>
        <source>then keys are made</source>
        <translation>then keys are made</translation>
    </message>
    <message>
        <source>too easy to guess</source>
        <translation>too easy to guess</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>{n} accounts</source>
        <translation>{n} accounts</translation>
    </message>
    <message>
        <source>{n} characters, enough</source>
        <translation>{n} characters, enough</translation>
    </message>
    <message>
        <source>{n} characters, for practice</source>
        <translation>{n} characters, for practice</translation>
    </message>
    <message>
        <source>{n} characters, strong</source>
        <translation>{n} characters, strong</translation>
    </message>
    <message>
        <source>{n} characters, too short</source>
        <translation>{n} characters, too short</translation>
    </message>
    <message>
        <source>{n} words, strong</source>
        <translation>{n} words, strong</translation>
    </message>
    <message>
        <source>{n} {n|thing|things} to mend before going on.</source>
        <translation>{n} {n|thing|things} to mend before going on.</translation>
    </message>
    <message>
        <source>{unit}, {kind}</source>
        <translation>{unit}, {kind}</translation>
    </message>
</context>
<context>
    <name>group</name>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Level and scope</source>
        <translation>Level and scope</translation>
    </message>
    <message>
        <source>Where it is from</source>
        <translation>Where it is from</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>A number by its beginning</source>
        <translation>A number by its beginning</translation>
    </message>
    <message>
        <source>A question is words, numbers and key:value; both languages are always understood</source>
        <translation>A question is words, numbers and key:value; both languages are always understood</translation>
    </message>
    <message>
        <source>All conditions must hold; a comma means or, a minus before a condition or word means not. What has blanks stands in quotes. Days count from today: 7d, 2w, 3m, 1y; or write a day 2026-11-23, a month 2026-10, a year 2026, a range 2025..2026, today, this month, last year. A past day is asked by business date; within a day what was entered last holds.</source>
        <translation>All conditions must hold; a comma means or, a minus before a condition or word means not. What has blanks stands in quotes. Days count from today: 7d, 2w, 3m, 1y; or write a day 2026-11-23, a month 2026-10, a year 2026, a range 2025..2026, today, this month, last year. A past day is asked by business date; within a day what was entered last holds.</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>All keys</translation>
    </message>
    <message>
        <source>Another unit's number, or not known here: nothing is done.</source>
        <translation>Another unit's number, or not known here: nothing is done.</translation>
    </message>
    <message>
        <source>Damaged: type the number printed below the code.</source>
        <translation>Damaged: type the number printed below the code.</translation>
    </message>
    <message>
        <source>Destroyed last year</source>
        <translation>Destroyed last year</translation>
    </message>
    <message>
        <source>Does not verify: keep the item and tell the leader in charge.</source>
        <translation>Does not verify: keep the item and tell the leader in charge.</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>Due within so many days</source>
        <translation>Due within so many days</translation>
    </message>
    <message>
        <source>Enter tries the row in its ledger</source>
        <translation>Enter tries the row in its ledger</translation>
    </message>
    <message>
        <source>Everything but one state</source>
        <translation>Everything but one state</translation>
    </message>
    <message>
        <source>From one issuer</source>
        <translation>From one issuer</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>In one person's hands</source>
        <translation>In one person's hands</translation>
    </message>
    <message>
        <source>In one place</source>
        <translation>In one place</translation>
    </message>
    <message>
        <source>In one state</source>
        <translation>In one state</translation>
    </message>
    <message>
        <source>In the hands of one of several</source>
        <translation>In the hands of one of several</translation>
    </message>
    <message>
        <source>Initials of the Chinese</source>
        <translation>Initials of the Chinese</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Old label: peel it off and scan the new one.</source>
        <translation>Old label: peel it off and scan the new one.</translation>
    </message>
    <message>
        <source>One kind of carrier</source>
        <translation>One kind of carrier</translation>
    </message>
    <message>
        <source>One level</source>
        <translation>One level</translation>
    </message>
    <message>
        <source>One level and all above</source>
        <translation>One level and all above</translation>
    </message>
    <message>
        <source>Ours: the item, person, place or slip is acted on at once.</source>
        <translation>Ours: the item, person, place or slip is acted on at once.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Query grammar</source>
        <translation>Query grammar</translation>
    </message>
    <message>
        <source>Received from one year to another</source>
        <translation>Received from one year to another</translation>
    </message>
    <message>
        <source>Received in a month</source>
        <translation>Received in a month</translation>
    </message>
    <message>
        <source>Registered in a year</source>
        <translation>Registered in a year</translation>
    </message>
    <message>
        <source>Secrecy period ends soon</source>
        <translation>Secrecy period ends soon</translation>
    </message>
    <message>
        <source>Several at once: all must hold</source>
        <translation>Several at once: all must hold</translation>
    </message>
    <message>
        <source>Slips without a signature</source>
        <translation>Slips without a signature</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Try</translation>
    </message>
    <message>
        <source>What a scan answers</source>
        <translation>What a scan answers</translation>
    </message>
    <message>
        <source>What it finds</source>
        <translation>What it finds</translation>
    </message>
    <message>
        <source>Who held what on a past day</source>
        <translation>Who held what on a past day</translation>
    </message>
    <message>
        <source>Without a word</source>
        <translation>Without a word</translation>
    </message>
    <message>
        <source>Words and numbers, anywhere</source>
        <translation>Words and numbers, anywhere</translation>
    </message>
    <message>
        <source>Words in this very order</source>
        <translation>Words in this very order</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>Already registered here under another number: {field} differs.</source>
        <translation>Already registered here under another number: {field} differs.</translation>
    </message>
    <message>
        <source>Another row stands at this place.</source>
        <translation>Another row stands at this place.</translation>
    </message>
    <message>
        <source>Closed, but the register does not say how: give the state.</source>
        <translation>Closed, but the register does not say how: give the state.</translation>
    </message>
    <message>
        <source>Copy {no} stands in the register twice.</source>
        <translation>Copy {no} stands in the register twice.</translation>
    </message>
    <message>
        <source>Correct what differs</source>
        <translation>Correct what differs</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrected</translation>
    </message>
    <message>
        <source>Differs from the other row of this document.</source>
        <translation>Differs from the other row of this document.</translation>
    </message>
    <message>
        <source>Digest of the file</source>
        <translation>Digest of the file</translation>
    </message>
    <message>
        <source>Earlier than the day it came in.</source>
        <translation>Earlier than the day it came in.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>Everything in this register is here already. Nothing to do.</source>
        <translation>Everything in this register is here already. Nothing to do.</translation>
    </message>
    <message>
        <source>Gone since this vault was founded: what went by no act of its own.</source>
        <translation>Gone since this vault was founded: what went by no act of its own.</translation>
    </message>
    <message>
        <source>Import no.</source>
        <translation>Import no.</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>In post and in the decontrol period at once; give the status.</source>
        <translation>In post and in the decontrol period at once; give the status.</translation>
    </message>
    <message>
        <source>In store, but where? Choose a place for rows without one.</source>
        <translation>In store, but where? Choose a place for rows without one.</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Into</translation>
    </message>
    <message>
        <source>Its letter is for other things.</source>
        <translation>Its letter is for other things.</translation>
    </message>
    <message>
        <source>Neither the day it came nor the day of its use.</source>
        <translation>Neither the day it came nor the day of its use.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Not a register number: it is short and ends in digits.</source>
        <translation>Not a register number: it is short and ends in digits.</translation>
    </message>
    <message>
        <source>Not alone: a second person signs for {n} {n|row|rows} of this register.</source>
        <translation>Not alone: a second person signs for {n} {n|row|rows} of this register.</translation>
    </message>
    <message>
        <source>Nothing comes in in this state; take it in as in store and enter the rest here.</source>
        <translation>Nothing comes in in this state; take it in as in store and enter the rest here.</translation>
    </message>
    <message>
        <source>One number for several copies.</source>
        <translation>One number for several copies.</translation>
    </message>
    <message>
        <source>Other copies of this document have their number; this one needs its own.</source>
        <translation>Other copies of this document have their number; this one needs its own.</translation>
    </message>
    <message>
        <source>Out of store, but with whom?</source>
        <translation>Out of store, but with whom?</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Same</translation>
    </message>
    <message>
        <source>Says {n} {n|copy|copies}, numbers {m}. Mend one, or leave the column of counts out.</source>
        <translation>Says {n} {n|copy|copies}, numbers {m}. Mend one, or leave the column of counts out.</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Serial</translation>
    </message>
    <message>
        <source>Something else has happened since to {n} {n|thing|things} of this import: {numbers}. The import stands; void or correct single entries.</source>
        <translation>Something else has happened since to {n} {n|thing|things} of this import: {numbers}. The import stands; void or correct single entries.</translation>
    </message>
    <message>
        <source>Stands in the register twice.</source>
        <translation>Stands in the register twice.</translation>
    </message>
    <message>
        <source>Stands within itself.</source>
        <translation>Stands within itself.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Taken in by</source>
        <translation>Taken in by</translation>
    </message>
    <message>
        <source>This import was undone already.</source>
        <translation>This import was undone already.</translation>
    </message>
    <message>
        <source>This number stands for another item here.</source>
        <translation>This number stands for another item here.</translation>
    </message>
    <message>
        <source>This place is already registered as a safe.</source>
        <translation>This place is already registered as a safe.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>Undone because</source>
        <translation>Undone because</translation>
    </message>
    <message>
        <source>Undone on</source>
        <translation>Undone on</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>{no} is not among the registered copies of this document.</source>
        <translation>{no} is not among the registered copies of this document.</translation>
    </message>
</context>
<context>
    <name>import page</name>
    <message>
        <source>(left out)</source>
        <translation>(left out)</translation>
    </message>
    <message>
        <source>.xlsx, .xls, .ods or .csv; read apart from the program, never opened by it, never changed.</source>
        <translation>.xlsx, .xls, .ods or .csv; read apart from the program, never opened by it, never changed.</translation>
    </message>
    <message>
        <source>About the file</source>
        <translation>About the file</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>All of them</translation>
    </message>
    <message>
        <source>All rows come in, in one act.</source>
        <translation>All rows come in, in one act.</translation>
    </message>
    <message>
        <source>All rows come in, or none. Mend them in the file and open it again, or change the columns.</source>
        <translation>All rows come in, or none. Mend them in the file and open it again, or change the columns.</translation>
    </message>
    <message>
        <source>An import is under way; finish or leave it first.</source>
        <translation>An import is under way; finish or leave it first.</translation>
    </message>
    <message>
        <source>Another row of the same document is faulty.</source>
        <translation>Another row of the same document is faulty.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Apart from the program, in a process that may do nothing else.</source>
        <translation>Apart from the program, in a process that may do nothing else.</translation>
    </message>
    <message>
        <source>Approval no. of the corrections</source>
        <translation>Approval no. of the corrections</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Being made durable; it can no longer be stopped.</source>
        <translation>Being made durable; it can no longer be stopped.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was imported.</source>
        <translation>Cancelled. Nothing was imported.</translation>
    </message>
    <message>
        <source>Change columns</source>
        <translation>Change columns</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>Check the rows</translation>
    </message>
    <message>
        <source>Checking the rows</source>
        <translation>Checking the rows</translation>
    </message>
    <message>
        <source>Chinese comma</source>
        <translation>Chinese comma</translation>
    </message>
    <message>
        <source>Choose which of them is meant.</source>
        <translation>Choose which of them is meant.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Columns are parted by</source>
        <translation>Columns are parted by</translation>
    </message>
    <message>
        <source>Columns as you chose them for such a register before.</source>
        <translation>Columns as you chose them for such a register before.</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Comma</translation>
    </message>
    <message>
        <source>Copy the list of faults</source>
        <translation>Copy the list of faults</translation>
    </message>
    <message>
        <source>Correct what differs ({n} {n|row|rows})</source>
        <translation>Correct what differs ({n} {n|row|rows})</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Each row against what is registered here; nothing is written.</source>
        <translation>Each row against what is registered here; nothing is written.</translation>
    </message>
    <message>
        <source>Encoding of the text</source>
        <translation>Encoding of the text</translation>
    </message>
    <message>
        <source>Everything in this register is here already. Nothing to do.</source>
        <translation>Everything in this register is here already. Nothing to do.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>First values</translation>
    </message>
    <message>
        <source>For rows that leave it empty</source>
        <translation>For rows that leave it empty</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Import an old register</source>
        <translation>Import an old register</translation>
    </message>
    <message>
        <source>Import another register</source>
        <translation>Import another register</translation>
    </message>
    <message>
        <source>Import {n} {n|row|rows}</source>
        <translation>Import {n} {n|row|rows}</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>Into which ledger</source>
        <translation>Into which ledger</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Is</translation>
    </message>
    <message>
        <source>It can be undone as long as nothing of it was touched.</source>
        <translation>It can be undone as long as nothing of it was touched.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Left out, for another column says the same by its heading: {columns}.</source>
        <translation>Left out, for another column says the same by its heading: {columns}.</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Look at this</translation>
    </message>
    <message>
        <source>Match columns</source>
        <translation>Match columns</translation>
    </message>
    <message>
        <source>No officer takes in alone what stands under “Second person”: who signs with you?</source>
        <translation>No officer takes in alone what stands under “Second person”: who signs with you?</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Nothing is written by checking.</source>
        <translation>Nothing is written by checking.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Onto a medium</source>
        <translation>Onto a medium</translation>
    </message>
    <message>
        <source>Open the ledger</source>
        <translation>Open the ledger</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Read it again</translation>
    </message>
    <message>
        <source>Read these</source>
        <translation>Read these</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Reading the file</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Recording the import</source>
        <translation>Recording the import</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Rows and columns to mend, no word of the register.</source>
        <translation>Rows and columns to mend, no word of the register.</translation>
    </message>
    <message>
        <source>Rows of the register</source>
        <translation>Rows of the register</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Second person</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semicolon</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Sheets</translation>
    </message>
    <message>
        <source>Sheets that are read</source>
        <translation>Sheets that are read</translation>
    </message>
    <message>
        <source>Show all imports</source>
        <translation>Show all imports</translation>
    </message>
    <message>
        <source>Stands otherwise</source>
        <translation>Stands otherwise</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>The desk takes no other act until it is done.</source>
        <translation>The desk takes no other act until it is done.</translation>
    </message>
    <message>
        <source>The list of faults onto which medium?</source>
        <translation>The list of faults onto which medium?</translation>
    </message>
    <message>
        <source>Their holders are not cleared by the list of people. If that list only lacks entries, complete it first and check again.</source>
        <translation>Their holders are not cleared by the list of people. If that list only lacks entries, complete it first and check again.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>What each column is</translation>
    </message>
    <message>
        <source>What was entered before today is not corrected alone: who signs with you?</source>
        <translation>What was entered before today is not corrected alone: who signs with you?</translation>
    </message>
    <message>
        <source>What would be imported</source>
        <translation>What would be imported</translation>
    </message>
    <message>
        <source>Which file</source>
        <translation>Which file</translation>
    </message>
    <message>
        <source>Which register</source>
        <translation>Which register</translation>
    </message>
    <message>
        <source>all rows, in one act</source>
        <translation>all rows, in one act</translation>
    </message>
    <message>
        <source>code or name</source>
        <translation>code or name</translation>
    </message>
    <message>
        <source>find out</source>
        <translation>find out</translation>
    </message>
    <message>
        <source>it is only read</source>
        <translation>it is only read</translation>
    </message>
    <message>
        <source>new, same, different, faulty</source>
        <translation>new, same, different, faulty</translation>
    </message>
    <message>
        <source>what each of them is</source>
        <translation>what each of them is</translation>
    </message>
    <message>
        <source>what lies here lies in clear; remove it after importing</source>
        <translation>what lies here lies in clear; remove it after importing</translation>
    </message>
    <message>
        <source>{name} (hidden)</source>
        <translation>{name} (hidden)</translation>
    </message>
    <message>
        <source>{number}: the list of faults is printed, {n} {n|page|pages}.</source>
        <translation>{number}: the list of faults is printed, {n} {n|page|pages}.</translation>
    </message>
    <message>
        <source>{number}: {n} {n|fault|faults} written and read back; the medium may be taken out.</source>
        <translation>{number}: {n} {n|fault|faults} written and read back; the medium may be taken out.</translation>
    </message>
    <message>
        <source>{n} x {what}: left out</source>
        <translation>{n} x {what}: left out</translation>
    </message>
    <message>
        <source>{n} {n|row comes|rows come} in as violations.</source>
        <translation>{n} {n|row comes|rows come} in as violations.</translation>
    </message>
    <message>
        <source>{n} {n|row|rows} imported, {m} corrected; entries {first} to {last}. It can be undone from the list of imports as long as nothing of it is touched.</source>
        <translation>{n} {n|row|rows} imported, {m} corrected; entries {first} to {last}. It can be undone from the list of imports as long as nothing of it is touched.</translation>
    </message>
    <message>
        <source>{n} {n|sheet holds|sheets hold} no register of this kind: left out</source>
        <translation>{n} {n|sheet holds|sheets hold} no register of this kind: left out</translation>
    </message>
    <message>
        <source>{n} {n|thing|things} to mend before the rows can be checked.</source>
        <translation>{n} {n|thing|things} to mend before the rows can be checked.</translation>
    </message>
    <message>
        <source>{n} {n|thing|things} to mend in the register.</source>
        <translation>{n} {n|thing|things} to mend in the register.</translation>
    </message>
</context>
<context>
    <name>incoming</name>
    <message>
        <source>Damaged in the code; see the paper.</source>
        <translation>Damaged in the code; see the paper.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Longer than any document's code. Nothing was done.</source>
        <translation>Longer than any document's code. Nothing was done.</translation>
    </message>
    <message>
        <source>No level of this unit; see the paper.</source>
        <translation>No level of this unit; see the paper.</translation>
    </message>
    <message>
        <source>No such date.</source>
        <translation>No such date.</translation>
    </message>
    <message>
        <source>Not in the code; see the paper.</source>
        <translation>Not in the code; see the paper.</translation>
    </message>
    <message>
        <source>Not the code of a received document.</source>
        <translation>Not the code of a received document.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Published to</source>
        <translation>Published to</translation>
    </message>
    <message>
        <source>The code cuts titles here; see the paper.</source>
        <translation>The code cuts titles here; see the paper.</translation>
    </message>
    <message>
        <source>The code says: no level. See the paper.</source>
        <translation>The code says: no level. See the paper.</translation>
    </message>
    <message>
        <source>The document's code has too few or too many fields.</source>
        <translation>The document's code has too few or too many fields.</translation>
    </message>
    <message>
        <source>The document's code was read only in part. Scan it again.</source>
        <translation>The document's code was read only in part. Scan it again.</translation>
    </message>
    <message>
        <source>The signs of the code are neither UTF-8 nor GBK. Scan it again.</source>
        <translation>The signs of the code are neither UTF-8 nor GBK. Scan it again.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Too long here; see the paper.</source>
        <translation>Too long here; see the paper.</translation>
    </message>
    <message>
        <source>Urgency not known here.</source>
        <translation>Urgency not known here.</translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <source>A ditto mark with nothing above it.</source>
        <translation>A ditto mark with nothing above it.</translation>
    </message>
    <message>
        <source>A line is longer than {n} MiB.</source>
        <translation>A line is longer than {n} MiB.</translation>
    </message>
    <message>
        <source>A second person signs for {n} {n|row|rows}:</source>
        <translation>A second person signs for {n} {n|row|rows}:</translation>
    </message>
    <message>
        <source>A sheet holds no table. It is left out.</source>
        <translation>A sheet holds no table. It is left out.</translation>
    </message>
    <message>
        <source>A sheet is hidden. It is left out.</source>
        <translation>A sheet is hidden. It is left out.</translation>
    </message>
    <message>
        <source>A value for empty cells cannot be read.</source>
        <translation>A value for empty cells cannot be read.</translation>
    </message>
    <message>
        <source>Before {first} or after {last}: a year is mistyped.</source>
        <translation>Before {first} or after {last}: a year is mistyped.</translation>
    </message>
    <message>
        <source>Cells are calculated by formulas ({n}, the first in row {row}). Their last results were read; look them through.</source>
        <translation>Cells are calculated by formulas ({n}, the first in row {row}). Their last results were read; look them through.</translation>
    </message>
    <message>
        <source>Cells hold errors instead of values ({n}, the first in row {row}). They were read as empty.</source>
        <translation>Cells hold errors instead of values ({n}, the first in row {row}). They were read as empty.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Different</translation>
    </message>
    <message>
        <source>Different, changed by an act of its own</source>
        <translation>Different, changed by an act of its own</translation>
    </message>
    <message>
        <source>Digits were lost when the file was saved; type the number in as text.</source>
        <translation>Digits were lost when the file was saved; type the number in as text.</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>Faulty</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Heading repeated on a page</source>
        <translation>Heading repeated on a page</translation>
    </message>
    <message>
        <source>Imported from an old register: {register}</source>
        <translation>Imported from an old register: {register}</translation>
    </message>
    <message>
        <source>In the old format .xls, links to other programs (DDE) and what lies hidden in drawings cannot be found for certain. Save it as .xlsx to have it looked through wholly.</source>
        <translation>In the old format .xls, links to other programs (DDE) and what lies hidden in drawings cannot be found for certain. Save it as .xlsx to have it looked through wholly.</translation>
    </message>
    <message>
        <source>It cannot be told in which encoding the text is written. Choose one: UTF-8, GB18030, UTF-16 or Big5.</source>
        <translation>It cannot be told in which encoding the text is written. Choose one: UTF-8, GB18030, UTF-16 or Big5.</translation>
    </message>
    <message>
        <source>It cannot be told which sign parts the columns. Choose one: comma, tab, semicolon or bar.</source>
        <translation>It cannot be told which sign parts the columns. Choose one: comma, tab, semicolon or bar.</translation>
    </message>
    <message>
        <source>Known here, but not of this department or number; use the number.</source>
        <translation>Known here, but not of this department or number; use the number.</translation>
    </message>
    <message>
        <source>Line ends are mixed (CR alone among others). Save the file anew as .csv.</source>
        <translation>Line ends are mixed (CR alone among others). Save the file anew as .csv.</translation>
    </message>
    <message>
        <source>Line {row}: quotation marks do not pair. Mend the line or save the file anew.</source>
        <translation>Line {row}: quotation marks do not pair. Mend the line or save the file anew.</translation>
    </message>
    <message>
        <source>Lines end as on very old computers (CR alone). Save the file anew as .csv.</source>
        <translation>Lines end as on very old computers (CR alone). Save the file anew as .csv.</translation>
    </message>
    <message>
        <source>More than {n} records in one file. Split it.</source>
        <translation>More than {n} records in one file. Split it.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>No column is: {field}.</source>
        <translation>No column is: {field}.</translation>
    </message>
    <message>
        <source>No field of this ledger is called so.</source>
        <translation>No field of this ledger is called so.</translation>
    </message>
    <message>
        <source>No heading was found: no row says what the columns are. Write one above the first record.</source>
        <translation>No heading was found: no row says what the columns are. Write one above the first record.</translation>
    </message>
    <message>
        <source>No import has this number.</source>
        <translation>No import has this number.</translation>
    </message>
    <message>
        <source>Not a secrecy period; write years, months, the last day, or the condition.</source>
        <translation>Not a secrecy period; write years, months, the last day, or the condition.</translation>
    </message>
    <message>
        <source>Not one of the choices. There are: {values}.</source>
        <translation>Not one of the choices. There are: {values}.</translation>
    </message>
    <message>
        <source>Note or signature line</source>
        <translation>Note or signature line</translation>
    </message>
    <message>
        <source>Nothing but a running number</source>
        <translation>Nothing but a running number</translation>
    </message>
    <message>
        <source>Nothing is imported into this ledger.</source>
        <translation>Nothing is imported into this ledger.</translation>
    </message>
    <message>
        <source>Nothing is wrong with this register; there is no list to write.</source>
        <translation>Nothing is wrong with this register; there is no list to write.</translation>
    </message>
    <message>
        <source>Of which year? The row above is of {year}.</source>
        <translation>Of which year? The row above is of {year}.</translation>
    </message>
    <message>
        <source>Other files are embedded in this file. Take them out, save it, then read it.</source>
        <translation>Other files are embedded in this file. Take them out, save it, then read it.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Same</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Sheet {sheet}, row {row}: more than {n} characters in one cell.</source>
        <translation>Sheet {sheet}, row {row}: more than {n} characters in one cell.</translation>
    </message>
    <message>
        <source>Sheet {sheet}, row {row}: more than {n} columns.</source>
        <translation>Sheet {sheet}, row {row}: more than {n} columns.</translation>
    </message>
    <message>
        <source>Sum or carried-over line</source>
        <translation>Sum or carried-over line</translation>
    </message>
    <message>
        <source>That is no file that can be read.</source>
        <translation>That is no file that can be read.</translation>
    </message>
    <message>
        <source>The file cannot be opened or read.</source>
        <translation>The file cannot be opened or read.</translation>
    </message>
    <message>
        <source>The file changed while it was read. Close it in the other program and read it again.</source>
        <translation>The file changed while it was read. Close it in the other program and read it again.</translation>
    </message>
    <message>
        <source>The file has more than {n} rows. Split it.</source>
        <translation>The file has more than {n} rows. Split it.</translation>
    </message>
    <message>
        <source>The file has more than {n} sheets.</source>
        <translation>The file has more than {n} sheets.</translation>
    </message>
    <message>
        <source>The file has no such sheet.</source>
        <translation>The file has no such sheet.</translation>
    </message>
    <message>
        <source>The file holds NUL characters: it is no text. Is it another kind of file?</source>
        <translation>The file holds NUL characters: it is no text. Is it another kind of file?</translation>
    </message>
    <message>
        <source>The file holds XML entities, which no spreadsheet needs. It is not read.</source>
        <translation>The file holds XML entities, which no spreadsheet needs. It is not read.</translation>
    </message>
    <message>
        <source>The file holds macros. Save it as .xlsx without macros, then read that.</source>
        <translation>The file holds macros. Save it as .xlsx without macros, then read that.</translation>
    </message>
    <message>
        <source>The file holds one part twice. It is not read.</source>
        <translation>The file holds one part twice. It is not read.</translation>
    </message>
    <message>
        <source>The file holds parts that point out of it. It is not read.</source>
        <translation>The file holds parts that point out of it. It is not read.</translation>
    </message>
    <message>
        <source>The file holds {n} {n|picture|pictures}. They are left out.</source>
        <translation>The file holds {n} {n|picture|pictures}. They are left out.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <source>The file is larger than {n} MiB. Split it.</source>
        <translation>The file is larger than {n} MiB. Split it.</translation>
    </message>
    <message>
        <source>The file is linked to other files or programs. Break the links in the spreadsheet program, then save it.</source>
        <translation>The file is linked to other files or programs. Break the links in the spreadsheet program, then save it.</translation>
    </message>
    <message>
        <source>The file is not written in {name}; choose another encoding.</source>
        <translation>The file is not written in {name}; choose another encoding.</translation>
    </message>
    <message>
        <source>The file is packed of too many parts ({n}).</source>
        <translation>The file is packed of too many parts ({n}).</translation>
    </message>
    <message>
        <source>The file is protected by a password. Take the password off in the spreadsheet program and save it.</source>
        <translation>The file is protected by a password. Take the password off in the spreadsheet program and save it.</translation>
    </message>
    <message>
        <source>The file is really of kind .{kind}. It was read as that.</source>
        <translation>The file is really of kind .{kind}. It was read as that.</translation>
    </message>
    <message>
        <source>The file merges far more cells than a register needs.</source>
        <translation>The file merges far more cells than a register needs.</translation>
    </message>
    <message>
        <source>The file unpacks to far more than it weighs, as no register does, and was not read. Copy the register into a new workbook, save it, and read that.</source>
        <translation>The file unpacks to far more than it weighs, as no register does, and was not read. Copy the register into a new workbook, save it, and read that.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>The period ends before it begins.</translation>
    </message>
    <message>
        <source>The spreadsheet kept only 15 digits of this number; type it in as text.</source>
        <translation>The spreadsheet kept only 15 digits of this number; type it in as text.</translation>
    </message>
    <message>
        <source>The two days are not {period} apart.</source>
        <translation>The two days are not {period} apart.</translation>
    </message>
    <message>
        <source>The year is missing, and no title says it.</source>
        <translation>The year is missing, and no title says it.</translation>
    </message>
    <message>
        <source>This is a file of kind {name}, not a table.</source>
        <translation>This is a file of kind {name}, not a table.</translation>
    </message>
    <message>
        <source>This is a program, not a table. Do not open it; ask where it came from.</source>
        <translation>This is a program, not a table. Do not open it; ask where it came from.</translation>
    </message>
    <message>
        <source>This is a web page, whatever its name says. Open it in the spreadsheet program and save it as .xlsx.</source>
        <translation>This is a web page, whatever its name says. Open it in the spreadsheet program and save it as .xlsx.</translation>
    </message>
    <message>
        <source>Title line</source>
        <translation>Title line</translation>
    </message>
    <message>
        <source>Title of a section</source>
        <translation>Title of a section</translation>
    </message>
    <message>
        <source>Titles and free text come from the file only.</source>
        <translation>Titles and free text come from the file only.</translation>
    </message>
    <message>
        <source>Two columns are: {field}. Leave one out.</source>
        <translation>Two columns are: {field}. Leave one out.</translation>
    </message>
    <message>
        <source>Until which day? Type it like 2030-03-05.</source>
        <translation>Until which day? Type it like 2030-03-05.</translation>
    </message>
    <message>
        <source>Violation</source>
        <translation>Violation</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>Yes or no? Write one of them.</source>
        <translation>Yes or no? Write one of them.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>row {row}, column {column} {field}</source>
        <translation>row {row}, column {column} {field}</translation>
    </message>
    <message>
        <source>row {row}, {field}</source>
        <translation>row {row}, {field}</translation>
    </message>
    <message>
        <source>sheet {sheet}, {cell}</source>
        <translation>sheet {sheet}, {cell}</translation>
    </message>
    <message>
        <source>{month}.{day} or {month}.{day}0? Type it like 2026-03-05.</source>
        <translation>{month}.{day} or {month}.{day}0? Type it like 2026-03-05.</translation>
    </message>
    <message>
        <source>{number}: {n} {n|fault|faults} on the medium, read back.</source>
        <translation>{number}: {n} {n|fault|faults} on the medium, read back.</translation>
    </message>
    <message>
        <source>{n} {n|row comes|rows come} in as violations.</source>
        <translation>{n} {n|row comes|rows come} in as violations.</translation>
    </message>
    <message>
        <source>{n} {n|row is|rows are} no records: headings, sums, notes.</source>
        <translation>{n} {n|row is|rows are} no records: headings, sums, notes.</translation>
    </message>
    <message>
        <source>{n} {n|row|rows}</source>
        <translation>{n} {n|row|rows}</translation>
    </message>
    <message>
        <source>{n} {n|thing|things} to mend in the register; nothing was imported.</source>
        <translation>{n} {n|thing|things} to mend in the register; nothing was imported.</translation>
    </message>
    <message>
        <source>{n} {n|thing|things} to mend; nothing was imported.</source>
        <translation>{n} {n|thing|things} to mend; nothing was imported.</translation>
    </message>
    <message>
        <source>{what} See row {row}.</source>
        <translation>{what} See row {row}.</translation>
    </message>
</context>
<context>
    <name>item</name>
    <message>
        <source>Acquired by</source>
        <translation>Acquired by</translation>
    </message>
    <message>
        <source>Approval sheet {number}.</source>
        <translation>Approval sheet {number}.</translation>
    </message>
    <message>
        <source>Approved at the desk.</source>
        <translation>Approved at the desk.</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>Collected by</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>Custodian</translation>
    </message>
    <message>
        <source>Declassified on</source>
        <translation>Declassified on</translation>
    </message>
    <message>
        <source>Destruction batch</source>
        <translation>Destruction batch</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Due today.</source>
        <translation>Due today.</translation>
    </message>
    <message>
        <source>Due {day} ({n} {n|day|days}).</source>
        <translation>Due {day} ({n} {n|day|days}).</translation>
    </message>
    <message>
        <source>Due {day}, cut short: secrecy ends {ends}.</source>
        <translation>Due {day}, cut short: secrecy ends {ends}.</translation>
    </message>
    <message>
        <source>Entered as a violation.</source>
        <translation>Entered as a violation.</translation>
    </message>
    <message>
        <source>Former number</source>
        <translation>Former number</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Registered on</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Serial in year</source>
        <translation>Serial in year</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>State before</source>
        <translation>State before</translation>
    </message>
    <message>
        <source>Times renewed</source>
        <translation>Times renewed</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>Violations</translation>
    </message>
    <message>
        <source>Voucher no.</source>
        <translation>Voucher no.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>{n} {n|page|pages}</source>
        <translation>{n} {n|page|pages}</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Act</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Journal of acts</source>
        <translation>Journal of acts</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>What of it</source>
        <translation>What of it</translation>
    </message>
    <message>
        <source>{name}, {n} entries</source>
        <translation>{name}, {n} entries</translation>
    </message>
    <message>
        <source>{n} {n|entry|entries}</source>
        <translation>{n} {n|entry|entries}</translation>
    </message>
</context>
<context>
    <name>key_room</name>
    <message>
        <source>Before it was determined.</source>
        <translation>Before it was determined.</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Checked by</translation>
    </message>
    <message>
        <source>Checked later already, on {day}.</source>
        <translation>Checked later already, on {day}.</translation>
    </message>
    <message>
        <source>Confirmed by the authority on</source>
        <translation>Confirmed by the authority on</translation>
    </message>
    <message>
        <source>Determined on</source>
        <translation>Determined on</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Key department</source>
        <translation>Key department</translation>
    </message>
    <message>
        <source>Key part</source>
        <translation>Key part</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Last checked on</source>
        <translation>Last checked on</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Physical protection</source>
        <translation>Physical protection</translation>
    </message>
    <message>
        <source>Protection by people</source>
        <translation>Protection by people</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Staff with access</source>
        <translation>Staff with access</translation>
    </message>
    <message>
        <source>Technical protection</source>
        <translation>Technical protection</translation>
    </message>
    <message>
        <source>This name is already registered.</source>
        <translation>This name is already registered.</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Voided</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Another account</source>
        <translation>Another account</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Any time</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>At work</translation>
    </message>
    <message>
        <source>Clear or close</source>
        <translation>Clear or close</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>First row, last row</source>
        <translation>First row, last row</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>One page</translation>
    </message>
    <message>
        <source>One row up or down</source>
        <translation>One row up or down</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Show the passphrase</translation>
    </message>
    <message>
        <source>The scanner works wherever the cursor is; Enter alone only chooses.</source>
        <translation>The scanner works wherever the cursor is; Enter alone only chooses.</translation>
    </message>
    <message>
        <source>To the passphrase</source>
        <translation>To the passphrase</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Unlock page</source>
        <translation>Unlock page</translation>
    </message>
</context>
<context>
    <name>label</name>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Copy label</source>
        <translation>Copy label</translation>
    </message>
    <message>
        <source>Cover sheet</source>
        <translation>Cover sheet</translation>
    </message>
    <message>
        <source>Device label</source>
        <translation>Device label</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>First scanned on</source>
        <translation>First scanned on</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Kind of label</source>
        <translation>Kind of label</translation>
    </message>
    <message>
        <source>Kind of object</source>
        <translation>Kind of object</translation>
    </message>
    <message>
        <source>Medium label</source>
        <translation>Medium label</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>Place label</source>
        <translation>Place label</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>Printed on</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Slip</translation>
    </message>
    <message>
        <source>Superseded on</source>
        <translation>Superseded on</translation>
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
        <source>Demonstration</source>
        <translation>Demonstration</translation>
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
        <source>No shared removable media　No own repairs</source>
        <translation>No shared removable media　No own repairs</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Practice</translation>
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
        <source>Ruler page  {name}  solid: die line, dotted: printable. Move: right ____ down ____ mm</source>
        <translation>Ruler page  {name}  solid: die line, dotted: printable. Move: right ____ down ____ mm</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>That is longer than any code. Scan one code at a time.</source>
        <translation>That is longer than any code. Scan one code at a time.</translation>
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
    <name>late</name>
    <message>
        <source>Enter with this day</source>
        <translation>Enter with this day</translation>
    </message>
    <message>
        <source>Entered late</source>
        <translation>Entered late</translation>
    </message>
    <message>
        <source>It happened on</source>
        <translation>It happened on</translation>
    </message>
    <message>
        <source>Power cut, sheet 3</source>
        <translation>Power cut, sheet 3</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Approved media</source>
        <translation>Approved media</translation>
    </message>
    <message>
        <source>Approved medium</source>
        <translation>Approved medium</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Attachment</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Carrier</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Carriers</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Computers</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Destruction batch</source>
        <translation>Destruction batch</translation>
    </message>
    <message>
        <source>Destruction register</source>
        <translation>Destruction register</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Incoming register</source>
        <translation>Incoming register</translation>
    </message>
    <message>
        <source>Key department or part</source>
        <translation>Key department or part</translation>
    </message>
    <message>
        <source>Key rooms</source>
        <translation>Key rooms</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Opening number</source>
        <translation>Opening number</translation>
    </message>
    <message>
        <source>Opening numbers</source>
        <translation>Opening numbers</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Prints and exports</source>
        <translation>Prints and exports</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Safe</translation>
    </message>
    <message>
        <source>Safes</source>
        <translation>Safes</translation>
    </message>
    <message>
        <source>Saved filter</source>
        <translation>Saved filter</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Saved filters</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Slip</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>Slips</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Vault</translation>
    </message>
</context>
<context>
    <name>ledger page</name>
    <message>
        <source>Ask it</source>
        <translation>Ask it</translation>
    </message>
    <message>
        <source>Begin with the register of incoming documents, or import the one you have kept so far.</source>
        <translation>Begin with the register of incoming documents, or import the one you have kept so far.</translation>
    </message>
    <message>
        <source>Begin with the register of incoming documents.</source>
        <translation>Begin with the register of incoming documents.</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>Choose a row first.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Columns as they were</source>
        <translation>Columns as they were</translation>
    </message>
    <message>
        <source>Drop all conditions</source>
        <translation>Drop all conditions</translation>
    </message>
    <message>
        <source>Enter the first one, or import the register you have kept so far.</source>
        <translation>Enter the first one, or import the register you have kept so far.</translation>
    </message>
    <message>
        <source>Enter the first one; the rest follows the same way.</source>
        <translation>Enter the first one; the rest follows the same way.</translation>
    </message>
    <message>
        <source>Entries appear here as they are recorded.</source>
        <translation>Entries appear here as they are recorded.</translation>
    </message>
    <message>
        <source>Filter {name} removed.</source>
        <translation>Filter {name} removed.</translation>
    </message>
    <message>
        <source>Filtered.</source>
        <translation>Filtered.</translation>
    </message>
    <message>
        <source>First write a filter that finds something.</source>
        <translation>First write a filter that finds something.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>Nothing found for “{text}”</translation>
    </message>
    <message>
        <source>Numbers, names and words were searched. Type fewer characters, or drop a condition.</source>
        <translation>Numbers, names and words were searched. Type fewer characters, or drop a condition.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Put it back</translation>
    </message>
    <message>
        <source>Recorded, entry {seq}.</source>
        <translation>Recorded, entry {seq}.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Save filter</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Save this filter</translation>
    </message>
    <message>
        <source>Titles hidden</source>
        <translation>Titles hidden</translation>
    </message>
    <message>
        <source>Titles shown</source>
        <translation>Titles shown</translation>
    </message>
    <message>
        <source>{ledger}: nothing yet</source>
        <translation>{ledger}: nothing yet</translation>
    </message>
    <message>
        <source>{n} found</source>
        <translation>{n} found</translation>
    </message>
    <message>
        <source>{n} found, at the end of {day} by business date</source>
        <translation>{n} found, at the end of {day} by business date</translation>
    </message>
    <message>
        <source>{n} in all</source>
        <translation>{n} in all</translation>
    </message>
    <message>
        <source>{n} on {day}</source>
        <translation>{n} on {day}</translation>
    </message>
</context>
<context>
    <name>lend</name>
    <message>
        <source>A second person signs for the violation.</source>
        <translation>A second person signs for the violation.</translation>
    </message>
    <message>
        <source>A5, two parts, no titles</source>
        <translation>A5, two parts, no titles</translation>
    </message>
    <message>
        <source>Approval at the desk</source>
        <translation>Approval at the desk</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>Borrower</translation>
    </message>
    <message>
        <source>By kind, usually {n} {n|day|days}</source>
        <translation>By kind, usually {n} {n|day|days}</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Clear {n} {n|item|items}?</source>
        <translation>Clear {n} {n|item|items}?</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>Collected by</translation>
    </message>
    <message>
        <source>Confirmed by the borrower</source>
        <translation>Confirmed by the borrower</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>How it is confirmed</source>
        <translation>How it is confirmed</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>Lend</translation>
    </message>
    <message>
        <source>Lend {n} {n|item|items}</source>
        <translation>Lend {n} {n|item|items}</translation>
    </message>
    <message>
        <source>Lent {n} {n|item|items}, slip {slip}.</source>
        <translation>Lent {n} {n|item|items}, slip {slip}.</translation>
    </message>
    <message>
        <source>No approver has an account</source>
        <translation>No approver has an account</translation>
    </message>
    <message>
        <source>Nothing of it was recorded.</source>
        <translation>Nothing of it was recorded.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Nothing was recorded.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Print the slip</translation>
    </message>
    <message>
        <source>Reading room</source>
        <translation>Reading room</translation>
    </message>
    <message>
        <source>Say why it went against the rules.</source>
        <translation>Say why it went against the rules.</translation>
    </message>
    <message>
        <source>Scan on to add; scan the same item again to take it out; another badge changes the person.</source>
        <translation>Scan on to add; scan the same item again to take it out; another badge changes the person.</translation>
    </message>
    <message>
        <source>Scan the badge of whoever collects it</source>
        <translation>Scan the badge of whoever collects it</translation>
    </message>
    <message>
        <source>Scan the borrower's badge, or type a name or staff number</source>
        <translation>Scan the borrower's badge, or type a name or staff number</translation>
    </message>
    <message>
        <source>Scan the next item, or another badge</source>
        <translation>Scan the next item, or another badge</translation>
    </message>
    <message>
        <source>Scan what is to be lent.</source>
        <translation>Scan what is to be lent.</translation>
    </message>
    <message>
        <source>Signed slip</source>
        <translation>Signed slip</translation>
    </message>
    <message>
        <source>Slip preview</source>
        <translation>Slip preview</translation>
    </message>
    <message>
        <source>Slip {number} is not printed.</source>
        <translation>Slip {number} is not printed.</translation>
    </message>
    <message>
        <source>Slip {number} printed.</source>
        <translation>Slip {number} printed.</translation>
    </message>
    <message>
        <source>Take one back</source>
        <translation>Take one back</translation>
    </message>
    <message>
        <source>That signature settles none of what is here.</source>
        <translation>That signature settles none of what is here.</translation>
    </message>
    <message>
        <source>The last scan is taken back.</source>
        <translation>The last scan is taken back.</translation>
    </message>
    <message>
        <source>The slip is printed and signed by hand; scan it when it comes back.</source>
        <translation>The slip is printed and signed by hand; scan it when it comes back.</translation>
    </message>
    <message>
        <source>Type the number of the signed sheet.</source>
        <translation>Type the number of the signed sheet.</translation>
    </message>
    <message>
        <source>Violation: reason and a second person</source>
        <translation>Violation: reason and a second person</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>What it is for</translation>
    </message>
    <message>
        <source>Why it went against the rules</source>
        <translation>Why it went against the rules</translation>
    </message>
    <message>
        <source>a badge or an item</source>
        <translation>a badge or an item</translation>
    </message>
    <message>
        <source>to lend</source>
        <translation>to lend</translation>
    </message>
    <message>
        <source>{name} types the passphrase</source>
        <translation>{name} types the passphrase</translation>
    </message>
    <message>
        <source>{number} is being recorded.</source>
        <translation>{number} is being recorded.</translation>
    </message>
    <message>
        <source>{number} taken out.</source>
        <translation>{number} taken out.</translation>
    </message>
    <message>
        <source>{number}: needs approval</source>
        <translation>{number}: needs approval</translation>
    </message>
    <message>
        <source>{number}: refused</source>
        <translation>{number}: refused</translation>
    </message>
    <message>
        <source>{n} {n|day|days}</source>
        <translation>{n} {n|day|days}</translation>
    </message>
    <message>
        <source>{n} {n|item|items} approved at the desk.</source>
        <translation>{n} {n|item|items} approved at the desk.</translation>
    </message>
    <message>
        <source>{waiting} waiting for approval, {refused} refused: not among them.</source>
        <translation>{waiting} waiting for approval, {refused} refused: not among them.</translation>
    </message>
</context>
<context>
    <name>lock</name>
    <message>
        <source>Covered, work goes on</source>
        <translation>Covered, work goes on</translation>
    </message>
    <message>
        <source>Drafts are kept</source>
        <translation>Drafts are kept</translation>
    </message>
    <message>
        <source>It is not stopped. The vault locks as soon as it has ended; what it did stands in the journal.</source>
        <translation>It is not stopped. The vault locks as soon as it has ended; what it did stands in the journal.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Scans do nothing while locked</source>
        <translation>Scans do nothing while locked</translation>
    </message>
    <message>
        <source>Somebody else unlocks</source>
        <translation>Somebody else unlocks</translation>
    </message>
    <message>
        <source>They lie encrypted in the vault and are there again after unlocking.</source>
        <translation>They lie encrypted in the vault and are there again after unlocking.</translation>
    </message>
    <message>
        <source>Work is under way</source>
        <translation>Work is under way</translation>
    </message>
    <message>
        <source>idle for {n} min</source>
        <translation>idle for {n} min</translation>
    </message>
    <message>
        <source>locked by hand</source>
        <translation>locked by hand</translation>
    </message>
    <message>
        <source>{done} of {whole}</source>
        <translation>{done} of {whole}</translation>
    </message>
    <message>
        <source>{when}, {why}</source>
        <translation>{when}, {why}</translation>
    </message>
    <message>
        <source>{why}; what was under way has ended</source>
        <translation>{why}; what was under way has ended</translation>
    </message>
    <message>
        <source>{why}; what was under way was not done: {words}</source>
        <translation>{why}; what was under way was not done: {words}</translation>
    </message>
</context>
<context>
    <name>machine</name>
    <message>
        <source>Network link is up</source>
        <translation>Network link is up</translation>
    </message>
    <message>
        <source>No network link</source>
        <translation>No network link</translation>
    </message>
    <message>
        <source>Swap is not encrypted</source>
        <translation>Swap is not encrypted</translation>
    </message>
    <message>
        <source>Swap is safe</source>
        <translation>Swap is safe</translation>
    </message>
</context>
<context>
    <name>media</name>
    <message>
        <source>A folder of that name lies on the medium already.</source>
        <translation>A folder of that name lies on the medium already.</translation>
    </message>
    <message>
        <source>Its marks are not those of {medium}: it may be another one of the same make. Report it.</source>
        <translation>Its marks are not those of {medium}: it may be another one of the same make. Report it.</translation>
    </message>
    <message>
        <source>The approval of {medium} has run out. Have it approved anew.</source>
        <translation>The approval of {medium} has run out. Have it approved anew.</translation>
    </message>
    <message>
        <source>The approval of {medium} is void. Have it approved anew.</source>
        <translation>The approval of {medium} is void. Have it approved anew.</translation>
    </message>
    <message>
        <source>The level of {medium} is too low. Nothing was written.</source>
        <translation>The level of {medium} is too low. Nothing was written.</translation>
    </message>
    <message>
        <source>The marker is not sealed by this unit: copied or forged. Keep the medium and report it.</source>
        <translation>The marker is not sealed by this unit: copied or forged. Keep the medium and report it.</translation>
    </message>
    <message>
        <source>The medium cannot be read.</source>
        <translation>The medium cannot be read.</translation>
    </message>
    <message>
        <source>The medium failed ({code}); this export is void.</source>
        <translation>The medium failed ({code}); this export is void.</translation>
    </message>
    <message>
        <source>The medium is full; this export is void.</source>
        <translation>The medium is full; this export is void.</translation>
    </message>
    <message>
        <source>The medium is write-protected. Release it and try again.</source>
        <translation>The medium is write-protected. Release it and try again.</translation>
    </message>
    <message>
        <source>The medium takes no file this large; this export is void.</source>
        <translation>The medium takes no file this large; this export is void.</translation>
    </message>
    <message>
        <source>The medium was pulled out midway; this export is void.</source>
        <translation>The medium was pulled out midway; this export is void.</translation>
    </message>
    <message>
        <source>The medium's marker is damaged. Do not use the medium.</source>
        <translation>The medium's marker is damaged. Do not use the medium.</translation>
    </message>
    <message>
        <source>There is no medium. Put in one that is approved.</source>
        <translation>There is no medium. Put in one that is approved.</translation>
    </message>
    <message>
        <source>This folder is not a removable medium. A real vault exports to registered media only.</source>
        <translation>This folder is not a removable medium. A real vault exports to registered media only.</translation>
    </message>
    <message>
        <source>This is a link, not a medium. Choose the medium itself.</source>
        <translation>This is a link, not a medium. Choose the medium itself.</translation>
    </message>
    <message>
        <source>This medium is approved by another unit, not by this one.</source>
        <translation>This medium is approved by another unit, not by this one.</translation>
    </message>
    <message>
        <source>This medium is not approved by this unit. Register it and have it approved.</source>
        <translation>This medium is not approved by this unit. Register it and have it approved.</translation>
    </message>
    <message>
        <source>autorun.inf lies on the medium and is not ours. Let the administrator check it first.</source>
        <translation>autorun.inf lies on the medium and is not ours. Let the administrator check it first.</translation>
    </message>
    <message>
        <source>{file} reads back differently from byte {at} on. The medium may be bad; do not hand it over. This export is void; {left} is left on it.</source>
        <translation>{file} reads back differently from byte {at} on. The medium may be bad; do not hand it over. This export is void; {left} is left on it.</translation>
    </message>
    <message>
        <source>{medium} carries an older marker than the one last written: it may be a copy.</source>
        <translation>{medium} carries an older marker than the one last written: it may be a copy.</translation>
    </message>
    <message>
        <source>{need} KB are needed on {medium}, {free} KB are free. Take another one or clear old exports.</source>
        <translation>{need} KB are needed on {medium}, {free} KB are free. Take another one or clear old exports.</translation>
    </message>
    <message>
        <source>{said} Clear {left} from it together.</source>
        <translation>{said} Clear {left} from it together.</translation>
    </message>
</context>
<context>
    <name>medium</name>
    <message>
        <source>A signed marker is written on it. It takes exports up to the carrier's level, until the approval ends or level or serial number change.</source>
        <translation>A signed marker is written on it. It takes exports up to the carrier's level, until the approval ends or level or serial number change.</translation>
    </message>
    <message>
        <source>Approve this medium</source>
        <translation>Approve this medium</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Approved on</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Carrier</translation>
    </message>
    <message>
        <source>Carrier no.</source>
        <translation>Carrier no.</translation>
    </message>
    <message>
        <source>Choose the medium that is plugged in</source>
        <translation>Choose the medium that is plugged in</translation>
    </message>
    <message>
        <source>Digest of the marker</source>
        <translation>Digest of the marker</translation>
    </message>
    <message>
        <source>Inside a machine; take it out first.</source>
        <translation>Inside a machine; take it out first.</translation>
    </message>
    <message>
        <source>Leader and security administrator each type their passphrase.</source>
        <translation>Leader and security administrator each type their passphrase.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>No carrier that files go onto is registered and in the store.</source>
        <translation>No carrier that files go onto is registered and in the store.</translation>
    </message>
    <message>
        <source>Nothing was approved.</source>
        <translation>Nothing was approved.</translation>
    </message>
    <message>
        <source>Number and level must be those of the carrier's registration.</source>
        <translation>Number and level must be those of the carrier's registration.</translation>
    </message>
    <message>
        <source>Only a registered carrier can be approved. Register it first.</source>
        <translation>Only a registered carrier can be approved. Register it first.</translation>
    </message>
    <message>
        <source>Register the stick first, under Carriers.</source>
        <translation>Register the stick first, under Carriers.</translation>
    </message>
    <message>
        <source>Registered carrier in our hands</source>
        <translation>Registered carrier in our hands</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Size in bytes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>The unit seal is opened by two of its holders together.</source>
        <translation>The unit seal is opened by two of its holders together.</translation>
    </message>
    <message>
        <source>This approval has already ended.</source>
        <translation>This approval has already ended.</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>{number} is no medium files go onto.</source>
        <translation>{number} is no medium files go onto.</translation>
    </message>
    <message>
        <source>{number} is not in our hands.</source>
        <translation>{number} is not in our hands.</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>&amp;Act</source>
        <translation>&amp;Act</translation>
    </message>
    <message>
        <source>&amp;Count &amp;&amp; destroy</source>
        <translation>&amp;Count &amp;&amp; destroy</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Ledgers</source>
        <translation>&amp;Ledgers</translation>
    </message>
    <message>
        <source>&amp;Paper &amp;&amp; export</source>
        <translation>&amp;Paper &amp;&amp; export</translation>
    </message>
    <message>
        <source>&amp;Vault</source>
        <translation>&amp;Vault</translation>
    </message>
    <message>
        <source>Verif&amp;y</source>
        <translation>Verif&amp;y</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>Vie&amp;w</translation>
    </message>
</context>
<context>
    <name>missing</name>
    <message>
        <source>A missing state secret is reported outside within 24 hours. It stays in the account.</source>
        <translation>A missing state secret is reported outside within 24 hours. It stays in the account.</translation>
    </message>
    <message>
        <source>Enter {number} as found</source>
        <translation>Enter {number} as found</translation>
    </message>
    <message>
        <source>Report {number} missing</source>
        <translation>Report {number} missing</translation>
    </message>
    <message>
        <source>Scan it, or type its number.</source>
        <translation>Scan it, or type its number.</translation>
    </message>
    <message>
        <source>Scan or type the number of what is missing or was found</source>
        <translation>Scan or type the number of what is missing or was found</translation>
    </message>
    <message>
        <source>The incident stays open until it is assessed; the loss account keeps the entry.</source>
        <translation>The incident stays open until it is assessed; the loss account keeps the entry.</translation>
    </message>
    <message>
        <source>What is held can be reported missing; what was reported can be entered as found.</source>
        <translation>What is held can be reported missing; what was reported can be entered as found.</translation>
    </message>
    <message>
        <source>an item</source>
        <translation>an item</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <source>{number} is found and in store.</source>
        <translation>{number} is found and in store.</translation>
    </message>
    <message>
        <source>{number} is reported missing.</source>
        <translation>{number} is reported missing.</translation>
    </message>
    <message>
        <source>{number} was not reported missing.</source>
        <translation>{number} was not reported missing.</translation>
    </message>
    <message>
        <source>{number}: {state}.</source>
        <translation>{number}: {state}.</translation>
    </message>
</context>
<context>
    <name>moving</name>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Moved now</source>
        <translation>Moved now</translation>
    </message>
    <message>
        <source>Scan a shelf</source>
        <translation>Scan a shelf</translation>
    </message>
    <message>
        <source>Scan a shelf, then what goes there</source>
        <translation>Scan a shelf, then what goes there</translation>
    </message>
    <message>
        <source>Scan another shelf to put things there. A shelf holds up to its level.</source>
        <translation>Scan another shelf to put things there. A shelf holds up to its level.</translation>
    </message>
    <message>
        <source>Scan the label of a shelf first, or type its name</source>
        <translation>Scan the label of a shelf first, or type its name</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>What is scanned now goes to</source>
        <translation>What is scanned now goes to</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Where to?</translation>
    </message>
    <message>
        <source>a shelf or an item</source>
        <translation>a shelf or an item</translation>
    </message>
    <message>
        <source>holds up to</source>
        <translation>holds up to</translation>
    </message>
    <message>
        <source>{number} is at {place} now.</source>
        <translation>{number} is at {place} now.</translation>
    </message>
</context>
<context>
    <name>navigation</name>
    <message>
        <source>Accounts and media</source>
        <translation>Accounts and media</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Destruction</source>
        <translation>Destruction</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Import an old register</source>
        <translation>Import an old register</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Ledgers</source>
        <translation>Ledgers</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Saved filters</translation>
    </message>
    <message>
        <source>Signatures missing</source>
        <translation>Signatures missing</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Verify and back up</source>
        <translation>Verify and back up</translation>
    </message>
</context>
<context>
    <name>noted</name>
    <message>
        <source>a second signature was missing</source>
        <translation>a second signature was missing</translation>
    </message>
    <message>
        <source>an inspector only reads</source>
        <translation>an inspector only reads</translation>
    </message>
    <message>
        <source>by hand or after idle time</source>
        <translation>by hand or after idle time</translation>
    </message>
    <message>
        <source>one person wanted to sign twice</source>
        <translation>one person wanted to sign twice</translation>
    </message>
    <message>
        <source>read-only, for an inspector</source>
        <translation>read-only, for an inspector</translation>
    </message>
    <message>
        <source>the role may not do this</source>
        <translation>the role may not do this</translation>
    </message>
    <message>
        <source>with the window</source>
        <translation>with the window</translation>
    </message>
    <message>
        <source>{act}: {why}</source>
        <translation>{act}: {why}</translation>
    </message>
    <message>
        <source>{depth}, {n} entries, findings: {found}</source>
        <translation>{depth}, {n} entries, findings: {found}</translation>
    </message>
    <message>
        <source>{depth}, {n} entries, no finding</source>
        <translation>{depth}, {n} entries, no finding</translation>
    </message>
</context>
<context>
    <name>numbering</name>
    <message>
        <source>More than {n} copies in one act.</source>
        <translation>More than {n} copies in one act.</translation>
    </message>
    <message>
        <source>Not an item number; it looks like D26-0093-02-8.</source>
        <translation>Not an item number; it looks like D26-0093-02-8.</translation>
    </message>
    <message>
        <source>The last sign does not fit; look at the number again.</source>
        <translation>The last sign does not fit; look at the number again.</translation>
    </message>
    <message>
        <source>{no} is there twice; drop one, {n} {n|copy|copies} remain.</source>
        <translation>{no} is there twice; drop one, {n} {n|copy|copies} remain.</translation>
    </message>
    <message>
        <source>{part} is no copy number.</source>
        <translation>{part} is no copy number.</translation>
    </message>
    <message>
        <source>{part} runs backwards.</source>
        <translation>{part} runs backwards.</translation>
    </message>
</context>
<context>
    <name>office</name>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Accounts, media, settings</source>
        <translation>Accounts, media, settings</translation>
    </message>
    <message>
        <source>Approve a medium</source>
        <translation>Approve a medium</translation>
    </message>
    <message>
        <source>Approved media</source>
        <translation>Approved media</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Change a passphrase</source>
        <translation>Change a passphrase</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Change passphrase</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Create account</translation>
    </message>
    <message>
        <source>Created. The security administrator grants it next.</source>
        <translation>Created. The security administrator grants it next.</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>New account</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>Older backups still open with the old passphrase.</source>
        <translation>Older backups still open with the old passphrase.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase changed.</source>
        <translation>Passphrase changed.</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Passphrase until now</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Signs as</source>
        <translation>Signs as</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was changed.</source>
        <translation>The two passphrases differ. Nothing was changed.</translation>
    </message>
    <message>
        <source>changed by the security administrator; the leader signs</source>
        <translation>changed by the security administrator; the leader signs</translation>
    </message>
    <message>
        <source>its owner types</source>
        <translation>its owner types</translation>
    </message>
    <message>
        <source>made by the system administrator, granted by the security administrator, admitted by the officer</source>
        <translation>made by the system administrator, granted by the security administrator, admitted by the officer</translation>
    </message>
    <message>
        <source>take exports up to their level; leader and security administrator sign</source>
        <translation>take exports up to their level; leader and security administrator sign</translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message>
        <source>A whole number, such as 123.</source>
        <translation>A whole number, such as 123.</translation>
    </message>
    <message>
        <source>Destruction certificates</source>
        <translation>Destruction certificates</translation>
    </message>
    <message>
        <source>Destruction lists</source>
        <translation>Destruction lists</translation>
    </message>
    <message>
        <source>Enter opening numbers</source>
        <translation>Enter opening numbers</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Entered on</translation>
    </message>
    <message>
        <source>Escort notes</source>
        <translation>Escort notes</translation>
    </message>
    <message>
        <source>Every series starts with 1.</source>
        <translation>Every series starts with 1.</translation>
    </message>
    <message>
        <source>First on paper</source>
        <translation>First on paper</translation>
    </message>
    <message>
        <source>Items {letter}: {kinds}</source>
        <translation>Items {letter}: {kinds}</translation>
    </message>
    <message>
        <source>Last number on paper</source>
        <translation>Last number on paper</translation>
    </message>
    <message>
        <source>Last on paper</source>
        <translation>Last on paper</translation>
    </message>
    <message>
        <source>Loan slips</source>
        <translation>Loan slips</translation>
    </message>
    <message>
        <source>No such series of numbers here.</source>
        <translation>No such series of numbers here.</translation>
    </message>
    <message>
        <source>Nothing stands on paper before this number.</source>
        <translation>Nothing stands on paper before this number.</translation>
    </message>
    <message>
        <source>Nothing stands on paper this year</source>
        <translation>Nothing stands on paper this year</translation>
    </message>
    <message>
        <source>Numbers were given here before; the leader in charge signs the jump.</source>
        <translation>Numbers were given here before; the leader in charge signs the jump.</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>Prints</translation>
    </message>
    <message>
        <source>Register {book}</source>
        <translation>Register {book}</translation>
    </message>
    <message>
        <source>Return slips</source>
        <translation>Return slips</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>The last numbers of {year} in the paper books</source>
        <translation>The last numbers of {year} in the paper books</translation>
    </message>
    <message>
        <source>The vault goes on behind them and gives none of them again. They can be mended until the first number behind them was given; the printed ledger says in its head which numbers stand on paper.</source>
        <translation>The vault goes on behind them and gives none of them again. They can be mended until the first number behind them was given; the printed ledger says in its head which numbers stand on paper.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>empty where a series starts here</source>
        <translation>empty where a series starts here</translation>
    </message>
    <message>
        <source>goes on with {number}</source>
        <translation>goes on with {number}</translation>
    </message>
    <message>
        <source>in use; goes on with {number}</source>
        <translation>in use; goes on with {number}</translation>
    </message>
    <message>
        <source>nothing stands on paper this year</source>
        <translation>nothing stands on paper this year</translation>
    </message>
    <message>
        <source>{number} was given here already; it cannot be lower.</source>
        <translation>{number} was given here already; it cannot be lower.</translation>
    </message>
    <message>
        <source>{number} was given here already; the opening number stands.</source>
        <translation>{number} was given here already; the opening number stands.</translation>
    </message>
    <message>
        <source>{n} opening {n|number|numbers} entered.</source>
        <translation>{n} opening {n|number|numbers} entered.</translation>
    </message>
    <message>
        <source>{n} {n|number|numbers} to mend.</source>
        <translation>{n} {n|number|numbers} to mend.</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>, </source>
        <translation>, </translation>
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
        <source>Digest of the file {digest}</source>
        <translation>Digest of the file {digest}</translation>
    </message>
    <message>
        <source>Digest of the file {digest}; the first {n} of {whole}</source>
        <translation>Digest of the file {digest}; the first {n} of {whole}</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Extent</translation>
    </message>
    <message>
        <source>Faults of an old register</source>
        <translation>Faults of an old register</translation>
    </message>
    <message>
        <source>Form {code}</source>
        <translation>Form {code}</translation>
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
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
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
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Prepared</translation>
    </message>
    <message>
        <source>Print no. {n}</source>
        <translation>Print no. {n}</translation>
    </message>
    <message>
        <source>Printed: {time}　{officer}　Print no. {number}　Form {form}</source>
        <translation>Printed: {time}　{officer}　Print no. {number}　Form {form}</translation>
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
        <source>{n} m.</source>
        <translation>{n} m.</translation>
    </message>
    <message>
        <source>{n} pc</source>
        <translation>{n} pc</translation>
    </message>
    <message>
        <source>{n} {n|fault|faults}</source>
        <translation>{n} {n|fault|faults}</translation>
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
<context>
    <name>papers</name>
    <message>
        <source>No printer is set up here. Nothing was printed; the paper waits under Print.</source>
        <translation>No printer is set up here. Nothing was printed; the paper waits under Print.</translation>
    </message>
</context>
<context>
    <name>passphrase</name>
    <message>
        <source>Caps lock is on</source>
        <translation>Caps lock is on</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Hide the passphrase</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Show the passphrase</translation>
    </message>
</context>
<context>
    <name>past day</name>
    <message>
        <source>At the end of</source>
        <translation>At the end of</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>This day has not come yet.</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>due {day}</translation>
    </message>
    <message>
        <source>{day}: not registered yet</source>
        <translation>{day}: not registered yet</translation>
    </message>
</context>
<context>
    <name>period</name>
    <message>
        <source>A whole number, or choose another unit.</source>
        <translation>A whole number, or choose another unit.</translation>
    </message>
    <message>
        <source>long term</source>
        <translation>long term</translation>
    </message>
    <message>
        <source>months</source>
        <translation>months</translation>
    </message>
    <message>
        <source>until day</source>
        <translation>until day</translation>
    </message>
    <message>
        <source>until event</source>
        <translation>until event</translation>
    </message>
    <message>
        <source>what ends it</source>
        <translation>what ends it</translation>
    </message>
    <message>
        <source>years</source>
        <translation>years</translation>
    </message>
</context>
<context>
    <name>person</name>
    <message>
        <source>, to the post {post}</source>
        <translation>, to the post {post}</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Another person</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Badge {number}</source>
        <translation>Badge {number}</translation>
    </message>
    <message>
        <source>Cleared up to</source>
        <translation>Cleared up to</translation>
    </message>
    <message>
        <source>Collected on behalf</source>
        <translation>Collected on behalf</translation>
    </message>
    <message>
        <source>Commitment letter ended</source>
        <translation>Commitment letter ended</translation>
    </message>
    <message>
        <source>Commitment letter valid</source>
        <translation>Commitment letter valid</translation>
    </message>
    <message>
        <source>Commitment until</source>
        <translation>Commitment until</translation>
    </message>
    <message>
        <source>Decontrol until</source>
        <translation>Decontrol until</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>Heads the department</source>
        <translation>Heads the department</translation>
    </message>
    <message>
        <source>Holds {n} {n|item|items}</source>
        <translation>Holds {n} {n|item|items}</translation>
    </message>
    <message>
        <source>In post, no decontrol</source>
        <translation>In post, no decontrol</translation>
    </message>
    <message>
        <source>In the decontrol period</source>
        <translation>In the decontrol period</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Need to know</source>
        <translation>Need to know</translation>
    </message>
    <message>
        <source>No commitment letter</source>
        <translation>No commitment letter</translation>
    </message>
    <message>
        <source>No longer in post</source>
        <translation>No longer in post</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Staff no.</source>
        <translation>Staff no.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>This badge stands for somebody else.</source>
        <translation>This badge stands for somebody else.</translation>
    </message>
    <message>
        <source>This staff number is already registered.</source>
        <translation>This staff number is already registered.</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Voided</translation>
    </message>
    <message>
        <source>What is open to {department}</source>
        <translation>What is open to {department}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>{n} {n|item|items}</source>
        <translation>{n} {n|item|items}</translation>
    </message>
</context>
<context>
    <name>picture</name>
    <message>
        <source>A code is there, but too damaged, blurred or tilted to be read. Scan the page again, straight and in a finer resolution.</source>
        <translation>A code is there, but too damaged, blurred or tilted to be read. Scan the page again, straight and in a finer resolution.</translation>
    </message>
    <message>
        <source>No code found. Scan the page straighter, or in a finer resolution.</source>
        <translation>No code found. Scan the page straighter, or in a finer resolution.</translation>
    </message>
    <message>
        <source>No pages, or more than {n}. Split the file.</source>
        <translation>No pages, or more than {n}. Split the file.</translation>
    </message>
    <message>
        <source>Not a PDF, PNG, JPEG, TIFF or BMP that can be read.</source>
        <translation>Not a PDF, PNG, JPEG, TIFF or BMP that can be read.</translation>
    </message>
    <message>
        <source>Only a PDF or a TIFF is taken apart. Save the scan as PDF.</source>
        <translation>Only a PDF or a TIFF is taken apart. Save the scan as PDF.</translation>
    </message>
    <message>
        <source>Read codes from which picture or PDF?</source>
        <translation>Read codes from which picture or PDF?</translation>
    </message>
    <message>
        <source>Reading the picture.</source>
        <translation>Reading the picture.</translation>
    </message>
    <message>
        <source>The PDF is locked with a password. Save it without one.</source>
        <translation>The PDF is locked with a password. Save it without one.</translation>
    </message>
    <message>
        <source>The TIFF is damaged, or packed in a way not read here. Save the scan as PDF or PNG.</source>
        <translation>The TIFF is damaged, or packed in a way not read here. Save the scan as PDF or PNG.</translation>
    </message>
    <message>
        <source>The picture is larger than an A3 page at 600 dpi. Scan the page in a coarser resolution.</source>
        <translation>The picture is larger than an A3 page at 600 dpi. Scan the page in a coarser resolution.</translation>
    </message>
    <message>
        <source>There is no such page.</source>
        <translation>There is no such page.</translation>
    </message>
    <message>
        <source>{n} documents' codes found; the form takes the first. Read the others one by one.</source>
        <translation>{n} documents' codes found; the form takes the first. Read the others one by one.</translation>
    </message>
</context>
<context>
    <name>place</name>
    <message>
        <source>Cabinet</source>
        <translation>Cabinet</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Highest level</source>
        <translation>Highest level</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Inside</translation>
    </message>
    <message>
        <source>Keeper</source>
        <translation>Keeper</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Kind of place</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nothing to choose: no approved medium is plugged in.</source>
        <translation>Nothing to choose: no approved medium is plugged in.</translation>
    </message>
    <message>
        <source>One folder up</source>
        <translation>One folder up</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Reading room</source>
        <translation>Reading room</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>Shelves</translation>
    </message>
    <message>
        <source>This place is already registered.</source>
        <translation>This place is already registered.</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Voided</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>What it stands in holds up to {level}.</source>
        <translation>What it stands in holds up to {level}.</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>All four done. The real work goes the same way.</source>
        <translation>All four done. The real work goes the same way.</translation>
    </message>
    <message>
        <source>An invented unit moves in: sixty people, three rooms, a month of documents. Nothing in it is real, and nothing you do there touches your own vault.</source>
        <translation>An invented unit moves in: sixty people, three rooms, a month of documents. Nothing in it is real, and nothing you do there touches your own vault.</translation>
    </message>
    <message>
        <source>Destroy one</source>
        <translation>Destroy one</translation>
    </message>
    <message>
        <source>F2; a person, a number, confirm</source>
        <translation>F2; a person, a number, confirm</translation>
    </message>
    <message>
        <source>F3; the number and its pages</source>
        <translation>F3; the number and its pages</translation>
    </message>
    <message>
        <source>F8; two copies by range</source>
        <translation>F8; two copies by range</translation>
    </message>
    <message>
        <source>First tasks</source>
        <translation>First tasks</translation>
    </message>
    <message>
        <source>Furnishing the practice world</source>
        <translation>Furnishing the practice world</translation>
    </message>
    <message>
        <source>Leave the practice world</source>
        <translation>Leave the practice world</translation>
    </message>
    <message>
        <source>Lend one copy</source>
        <translation>Lend one copy</translation>
    </message>
    <message>
        <source>Passphrases here: {people}</source>
        <translation>Passphrases here: {people}</translation>
    </message>
    <message>
        <source>Practice world</source>
        <translation>Practice world</translation>
    </message>
    <message>
        <source>Practice: everything here is invented</source>
        <translation>Practice: everything here is invented</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Practise</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Practise first</translation>
    </message>
    <message>
        <source>Register a document</source>
        <translation>Register a document</translation>
    </message>
    <message>
        <source>Take one back</source>
        <translation>Take one back</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Try it</translation>
    </message>
    <message>
        <source>all of this is invented</source>
        <translation>all of this is invented</translation>
    </message>
    <message>
        <source>list it, approve, two supervisors</source>
        <translation>list it, approve, two supervisors</translation>
    </message>
</context>
<context>
    <name>press</name>
    <message>
        <source>No printer is set up on this computer. Nothing was printed.</source>
        <translation>No printer is set up on this computer. Nothing was printed.</translation>
    </message>
    <message>
        <source>The print service does not answer.</source>
        <translation>The print service does not answer.</translation>
    </message>
    <message>
        <source>The print service refused the job. Nothing was printed.</source>
        <translation>The print service refused the job. Nothing was printed.</translation>
    </message>
</context>
<context>
    <name>preview</name>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Nothing to show yet.</translation>
    </message>
    <message>
        <source>Page preview</source>
        <translation>Page preview</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} of {pages}</translation>
    </message>
    <message>
        <source>Preparing the page.</source>
        <translation>Preparing the page.</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>(code {code})</source>
        <translation>(code {code})</translation>
    </message>
    <message>
        <source>(in house)</source>
        <translation>(in house)</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>3, 5-7</source>
        <translation>3, 5-7</translation>
    </message>
    <message>
        <source>A PDF of this level leaves with a second signature.</source>
        <translation>A PDF of this level leaves with a second signature.</translation>
    </message>
    <message>
        <source>A print is recorded: number, pages, digest. The print service keeps no copy.</source>
        <translation>A print is recorded: number, pages, digest. The print service keeps no copy.</translation>
    </message>
    <message>
        <source>All books</source>
        <translation>All books</translation>
    </message>
    <message>
        <source>All holdings</source>
        <translation>All holdings</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>All years</translation>
    </message>
    <message>
        <source>As it stood at the end of {day}</source>
        <translation>As it stood at the end of {day}</translation>
    </message>
    <message>
        <source>As the labels need</source>
        <translation>As the labels need</translation>
    </message>
    <message>
        <source>At most {n} pages of a scan at once. Say which.</source>
        <translation>At most {n} pages of a scan at once. Say which.</translation>
    </message>
    <message>
        <source>Bands in black</source>
        <translation>Bands in black</translation>
    </message>
    <message>
        <source>Beside the vault</source>
        <translation>Beside the vault</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>Calibrate this printer</source>
        <translation>Calibrate this printer</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Came in</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Carriers</translation>
    </message>
    <message>
        <source>Changed since they were printed</source>
        <translation>Changed since they were printed</translation>
    </message>
    <message>
        <source>Choose copies of documents to print covers for.</source>
        <translation>Choose copies of documents to print covers for.</translation>
    </message>
    <message>
        <source>Choose items, people or places to print labels for.</source>
        <translation>Choose items, people or places to print labels for.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Choose one.</translation>
    </message>
    <message>
        <source>Copy {no}</source>
        <translation>Copy {no}</translation>
    </message>
    <message>
        <source>Cover sheets</source>
        <translation>Cover sheets</translation>
    </message>
    <message>
        <source>Covers and labels</source>
        <translation>Covers and labels</translation>
    </message>
    <message>
        <source>Destruction</source>
        <translation>Destruction</translation>
    </message>
    <message>
        <source>Entered late: {reason}</source>
        <translation>Entered late: {reason}</translation>
    </message>
    <message>
        <source>Every character has its glyph</source>
        <translation>Every character has its glyph</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explain</translation>
    </message>
    <message>
        <source>Extract by a filter</source>
        <translation>Extract by a filter</translation>
    </message>
    <message>
        <source>F28, {n} {n|page|pages}, print no. {number}</source>
        <translation>F28, {n} {n|page|pages}, print no. {number}</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Forms</translation>
    </message>
    <message>
        <source>From place</source>
        <translation>From place</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Highest level named</source>
        <translation>Highest level named</translation>
    </message>
    <message>
        <source>If nothing usable came out, say so; spoiled sheets are destroyed.</source>
        <translation>If nothing usable came out, say so; spoiled sheets are destroyed.</translation>
    </message>
    <message>
        <source>It names classified titles, so it is a carrier itself.</source>
        <translation>It names classified titles, so it is a carrier itself.</translation>
    </message>
    <message>
        <source>Label sheet</source>
        <translation>Label sheet</translation>
    </message>
    <message>
        <source>Labels on label sheets</source>
        <translation>Labels on label sheets</translation>
    </message>
    <message>
        <source>Leave the last page open</source>
        <translation>Leave the last page open</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Loans</translation>
    </message>
    <message>
        <source>Move down, mm</source>
        <translation>Move down, mm</translation>
    </message>
    <message>
        <source>Move right, mm</source>
        <translation>Move right, mm</translation>
    </message>
    <message>
        <source>Names classified titles: a carrier of its own once it is printed.</source>
        <translation>Names classified titles: a carrier of its own once it is printed.</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>No font has {signs}: a box with its number is printed.</source>
        <translation>No font has {signs}: a box with its number is printed.</translation>
    </message>
    <message>
        <source>No printer on this computer</source>
        <translation>No printer on this computer</translation>
    </message>
    <message>
        <source>No such form.</source>
        <translation>No such form.</translation>
    </message>
    <message>
        <source>Nos. {numbers} stand in the paper book</source>
        <translation>Nos. {numbers} stand in the paper book</translation>
    </message>
    <message>
        <source>Not known here: {text}</source>
        <translation>Not known here: {text}</translation>
    </message>
    <message>
        <source>Not printed yet.</source>
        <translation>Not printed yet.</translation>
    </message>
    <message>
        <source>Nothing was entered since print {number}.</source>
        <translation>Nothing was entered since print {number}.</translation>
    </message>
    <message>
        <source>Numbers, codes or names, one a line</source>
        <translation>Numbers, codes or names, one a line</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>On paper: {pages} {pages|page|pages}, {lines} of {all} lines, last print {number}.</source>
        <translation>On paper: {pages} {pages|page|pages}, {lines} of {all} lines, last print {number}.</translation>
    </message>
    <message>
        <source>Only ledgers have pages that change.</source>
        <translation>Only ledgers have pages that change.</translation>
    </message>
    <message>
        <source>Only lines that fit</source>
        <translation>Only lines that fit</translation>
    </message>
    <message>
        <source>Only pages that were printed can be printed again.</source>
        <translation>Only pages that were printed can be printed again.</translation>
    </message>
    <message>
        <source>Other out</source>
        <translation>Other out</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page before</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Page width</translation>
    </message>
    <message>
        <source>Page {page} was left open and has changed since. Print it again, then go on.</source>
        <translation>Page {page} was left open and has changed since. Print it again, then go on.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Pages again</source>
        <translation>Pages again</translation>
    </message>
    <message>
        <source>Pages are numbers: 3, 5-7.</source>
        <translation>Pages are numbers: 3, 5-7.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Print page {page} of {number} again</source>
        <translation>Print page {page} of {number} again</translation>
    </message>
    <message>
        <source>Print the list (F28) of {number} first; the certificate names it.</source>
        <translation>Print the list (F28) of {number} first; the certificate names it.</translation>
    </message>
    <message>
        <source>Print {n} {n|page|pages}</source>
        <translation>Print {n} {n|page|pages}</translation>
    </message>
    <message>
        <source>Printed {number}, {n} {n|page|pages}.</source>
        <translation>Printed {number}, {n} {n|page|pages}.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Receipt and circulation</source>
        <translation>Receipt and circulation</translation>
    </message>
    <message>
        <source>Register it</source>
        <translation>Register it</translation>
    </message>
    <message>
        <source>Regraded in</source>
        <translation>Regraded in</translation>
    </message>
    <message>
        <source>Regraded out</source>
        <translation>Regraded out</translation>
    </message>
    <message>
        <source>Ruler page of a label sheet</source>
        <translation>Ruler page of a label sheet</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>Size of the page</translation>
    </message>
    <message>
        <source>Slip of a handover</source>
        <translation>Slip of a handover</translation>
    </message>
    <message>
        <source>The register of destruction is printed by year.</source>
        <translation>The register of destruction is printed by year.</translation>
    </message>
    <message>
        <source>There is no label for this.</source>
        <translation>There is no label for this.</translation>
    </message>
    <message>
        <source>There is no label sheet of this name.</source>
        <translation>There is no label sheet of this name.</translation>
    </message>
    <message>
        <source>There is no paper for this kind of slip.</source>
        <translation>There is no paper for this kind of slip.</translation>
    </message>
    <message>
        <source>These pages come from different prints; print them again one print at a time.</source>
        <translation>These pages come from different prints; print them again one print at a time.</translation>
    </message>
    <message>
        <source>This ledger was not printed yet. Print it whole.</source>
        <translation>This ledger was not printed yet. Print it whole.</translation>
    </message>
    <message>
        <source>This vault has no unit seal, so it has no founding sheet.</source>
        <translation>This vault has no unit seal, so it has no founding sheet.</translation>
    </message>
    <message>
        <source>Ticks to cut by</source>
        <translation>Ticks to cut by</translation>
    </message>
    <message>
        <source>What is shown is what is printed.</source>
        <translation>What is shown is what is printed.</translation>
    </message>
    <message>
        <source>Where to write the PDF</source>
        <translation>Where to write the PDF</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Which</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Whole</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>With titles</source>
        <translation>With titles</translation>
    </message>
    <message>
        <source>Write to medium</source>
        <translation>Write to medium</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>Year {year}</translation>
    </message>
    <message>
        <source>a folder, since this vault is for practice</source>
        <translation>a folder, since this vault is for practice</translation>
    </message>
    <message>
        <source>all bags: {contents}</source>
        <translation>all bags: {contents}</translation>
    </message>
    <message>
        <source>book</source>
        <translation>book</translation>
    </message>
    <message>
        <source>card</source>
        <translation>card</translation>
    </message>
    <message>
        <source>cp</source>
        <translation>cp</translation>
    </message>
    <message>
        <source>disc</source>
        <translation>disc</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>disk</translation>
    </message>
    <message>
        <source>drive</source>
        <translation>drive</translation>
    </message>
    <message>
        <source>entered late</source>
        <translation>entered late</translation>
    </message>
    <message>
        <source>it.</source>
        <translation>it.</translation>
    </message>
    <message>
        <source>level:mimi received:2026-05</source>
        <translation>level:mimi received:2026-05</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>machine</translation>
    </message>
    <message>
        <source>pc</source>
        <translation>pc</translation>
    </message>
    <message>
        <source>plugged in</source>
        <translation>plugged in</translation>
    </message>
    <message>
        <source>reading room</source>
        <translation>reading room</translation>
    </message>
    <message>
        <source>stand-alone</source>
        <translation>stand-alone</translation>
    </message>
    <message>
        <source>stick</source>
        <translation>stick</translation>
    </message>
    <message>
        <source>tape</source>
        <translation>tape</translation>
    </message>
    <message>
        <source>violation</source>
        <translation>violation</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>volume</translation>
    </message>
    <message>
        <source>wireless removed</source>
        <translation>wireless removed</translation>
    </message>
    <message>
        <source>{names} (two of them together)</source>
        <translation>{names} (two of them together)</translation>
    </message>
    <message>
        <source>{name} has signed.</source>
        <translation>{name} has signed.</translation>
    </message>
    <message>
        <source>{number} has {n} {n|page|pages}.</source>
        <translation>{number} has {n} {n|page|pages}.</translation>
    </message>
    <message>
        <source>{number} is not destroyed yet.</source>
        <translation>{number} is not destroyed yet.</translation>
    </message>
    <message>
        <source>{number} was not handed to escorts.</source>
        <translation>{number} was not handed to escorts.</translation>
    </message>
    <message>
        <source>{number} was reserved and never ended: {n} {n|print|prints} to explain.</source>
        <translation>{number} was reserved and never ended: {n} {n|print|prints} to explain.</translation>
    </message>
    <message>
        <source>{number} was struck out and is not printed.</source>
        <translation>{number} was struck out and is not printed.</translation>
    </message>
    <message>
        <source>{n} p.</source>
        <translation>{n} p.</translation>
    </message>
    <message>
        <source>{n} {n|annex|annexes}</source>
        <translation>{n} {n|annex|annexes}</translation>
    </message>
    <message>
        <source>{pages}, {annexes}</source>
        <translation>{pages}, {annexes}</translation>
    </message>
    <message>
        <source>{y}-{m}-{d} {h}:{min}</source>
        <translation>{y}-{m}-{d} {h}:{min}</translation>
    </message>
</context>
<context>
    <name>printer</name>
    <message>
        <source>1  Print the page with nought in both fields.</source>
        <translation>1  Print the page with nought in both fields.</translation>
    </message>
    <message>
        <source>2  Measure its scales: 100 mm, or the printer fits pages instead of printing true size.</source>
        <translation>2  Measure its scales: 100 mm, or the printer fits pages instead of printing true size.</translation>
    </message>
    <message>
        <source>3  Fold it edge on edge, both ways, and read A and B where the creases cross.</source>
        <translation>3  Fold it edge on edge, both ways, and read A and B where the creases cross.</translation>
    </message>
    <message>
        <source>4  Type both and print again: the creases must cross at 0. Then keep them.</source>
        <translation>4  Type both and print again: the creases must cross at 0. Then keep them.</translation>
    </message>
    <message>
        <source>A figure, such as -1.5.</source>
        <translation>A figure, such as -1.5.</translation>
    </message>
    <message>
        <source>A: move right, mm</source>
        <translation>A: move right, mm</translation>
    </message>
    <message>
        <source>B: move down, mm</source>
        <translation>B: move down, mm</translation>
    </message>
    <message>
        <source>How far the printer is off</source>
        <translation>How far the printer is off</translation>
    </message>
    <message>
        <source>Keep for this printer</source>
        <translation>Keep for this printer</translation>
    </message>
    <message>
        <source>Kept for this printer.</source>
        <translation>Kept for this printer.</translation>
    </message>
    <message>
        <source>Kept: A {right} mm, B {down} mm.</source>
        <translation>Kept: A {right} mm, B {down} mm.</translation>
    </message>
    <message>
        <source>Labels on this printer are moved by it from now on.</source>
        <translation>Labels on this printer are moved by it from now on.</translation>
    </message>
    <message>
        <source>Nothing is kept for this printer yet.</source>
        <translation>Nothing is kept for this printer yet.</translation>
    </message>
    <message>
        <source>Print the page</source>
        <translation>Print the page</translation>
    </message>
    <message>
        <source>The scale reaches to {n} mm.</source>
        <translation>The scale reaches to {n} mm.</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>An export of this level needs a second person's signature.</source>
        <translation>An export of this level needs a second person's signature.</translation>
    </message>
    <message>
        <source>No print of this number was made here.</source>
        <translation>No print of this number was made here.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>This label is already in use or retired.</source>
        <translation>This label is already in use or retired.</translation>
    </message>
    <message>
        <source>This print is already explained.</source>
        <translation>This print is already explained.</translation>
    </message>
    <message>
        <source>{number} is already explained.</source>
        <translation>{number} is already explained.</translation>
    </message>
    <message>
        <source>{number}: no page with this seal was recorded.</source>
        <translation>{number}: no page with this seal was recorded.</translation>
    </message>
</context>
<context>
    <name>query</name>
    <message>
        <source>A past day can be asked for in the ledgers of documents and carriers.</source>
        <translation>A past day can be asked for in the ledgers of documents and carriers.</translation>
    </message>
    <message>
        <source>A whole number, such as 3, or 2..5 after a colon.</source>
        <translation>A whole number, such as 3, or 2..5 after a colon.</translation>
    </message>
    <message>
        <source>A year, such as 2026 or 2025..2026.</source>
        <translation>A year, such as 2026 or 2025..2026.</translation>
    </message>
    <message>
        <source>No ledger has all of these; leave one out.</source>
        <translation>No ledger has all of these; leave one out.</translation>
    </message>
    <message>
        <source>No such key. Was {key} meant? In quotes it is looked for as words.</source>
        <translation>No such key. Was {key} meant? In quotes it is looked for as words.</translation>
    </message>
    <message>
        <source>No such key; F1 shows the keys. In quotes it is looked for as words.</source>
        <translation>No such key; F1 shows the keys. In quotes it is looked for as words.</translation>
    </message>
    <message>
        <source>No such level. There are: {values}.</source>
        <translation>No such level. There are: {values}.</translation>
    </message>
    <message>
        <source>No such value. There are: {values}.</source>
        <translation>No such value. There are: {values}.</translation>
    </message>
    <message>
        <source>Not a day: write 2026-03-05, 2026-03, 2026, 2025..2026, today, or 30d from today.</source>
        <translation>Not a day: write 2026-03-05, 2026-03, 2026, 2025..2026, today, or 30d from today.</translation>
    </message>
    <message>
        <source>Not as of a past day here.</source>
        <translation>Not as of a past day here.</translation>
    </message>
    <message>
        <source>Nothing is that here; F1 shows what there is, and state: knows every state.</source>
        <translation>Nothing is that here; F1 shows what there is, and state: knows every state.</translation>
    </message>
    <message>
        <source>One day at a time; another stands before it.</source>
        <translation>One day at a time; another stands before it.</translation>
    </message>
    <message>
        <source>One day that is past, such as 2026-03-05.</source>
        <translation>One day that is past, such as 2026-03-05.</translation>
    </message>
    <message>
        <source>Say after the sign what is looked for.</source>
        <translation>Say after the sign what is looked for.</translation>
    </message>
    <message>
        <source>The filter has {n} {n|mistake|mistakes}.</source>
        <translation>The filter has {n} {n|mistake|mistakes}.</translation>
    </message>
    <message>
        <source>This column cannot be asked for.</source>
        <translation>This column cannot be asked for.</translation>
    </message>
    <message>
        <source>This has no order: write a colon and the value.</source>
        <translation>This has no order: write a colon and the value.</translation>
    </message>
    <message>
        <source>This ledger has nothing of the kind; F1 shows its keys.</source>
        <translation>This ledger has nothing of the kind; F1 shows its keys.</translation>
    </message>
    <message>
        <source>Too long: {n} characters at most.</source>
        <translation>Too long: {n} characters at most.</translation>
    </message>
    <message>
        <source>Yes or no.</source>
        <translation>Yes or no.</translation>
    </message>
    <message>
        <source>{first}, {rest}</source>
        <translation>{first}, {rest}</translation>
    </message>
</context>
<context>
    <name>readme</name>
    <message>
        <source>1. The fingerprint</source>
        <translation>1. The fingerprint</translation>
    </message>
    <message>
        <source>2. The check</source>
        <translation>2. The check</translation>
    </message>
    <message>
        <source>3. What this proves</source>
        <translation>3. What this proves</translation>
    </message>
    <message>
        <source>4. What this does not prove</source>
        <translation>4. What this does not prove</translation>
    </message>
    <message>
        <source>5. The files</source>
        <translation>5. The files</translation>
    </message>
    <message>
        <source>Anything, should verify.py be forged with the rest: use a copy kept earlier, or the other commands.</source>
        <translation>Anything, should verify.py be forged with the rest: use a copy kept earlier, or the other commands.</translation>
    </message>
    <message>
        <source>Cells not borne out by an opened entry, and that no later entry about a row was left out: the signer vouches for both.</source>
        <translation>Cells not borne out by an opened entry, and that no later entry about a row was left out: the signer vouches for both.</translation>
    </message>
    <message>
        <source>Each row has the entry with which its object began, and verify.py counts the cells that entries bear out.</source>
        <translation>Each row has the entry with which its object began, and verify.py counts the cells that entries bear out.</translation>
    </message>
    <message>
        <source>Entries that hold more than the columns show stay closed; only their digest is here.</source>
        <translation>Entries that hold more than the columns show stay closed; only their digest is here.</translation>
    </message>
    <message>
        <source>Every entry in entries.jsonl stands in the journal at its number, under the checkpoint, and was not altered since.</source>
        <translation>Every entry in entries.jsonl stands in the journal at its number, under the checkpoint, and was not altered since.</translation>
    </message>
    <message>
        <source>From a DEMONSTRATION vault: the rows are invented.</source>
        <translation>From a DEMONSTRATION vault: the rows are invented.</translation>
    </message>
    <message>
        <source>From a TEST vault: the rows are invented.</source>
        <translation>From a TEST vault: the rows are invented.</translation>
    </message>
    <message>
        <source>From a TRAINING vault: the rows are an exercise, not records.</source>
        <translation>From a TRAINING vault: the rows are an exercise, not records.</translation>
    </message>
    <message>
        <source>Or all of it and every proof, with Python; F is the fingerprint on the founding sheet:</source>
        <translation>Or all of it and every proof, with Python; F is the fingerprint on the founding sheet:</translation>
    </message>
    <message>
        <source>Or its other signature, with any OpenSSL:</source>
        <translation>Or its other signature, with any OpenSSL:</translation>
    </message>
    <message>
        <source>SEAL PENDING: signed by one officer (account {account}), not sealed by the unit. Ask for a sealed export, or accept this one knowingly.</source>
        <translation>SEAL PENDING: signed by one officer (account {account}), not sealed by the unit. Ask for a sealed export, or accept this one knowingly.</translation>
    </message>
    <message>
        <source>Show the keys of this folder and compare them with the founding sheet, sign by sign:</source>
        <translation>Show the keys of this folder and compare them with the founding sheet, sign by sign:</translation>
    </message>
    <message>
        <source>That this is the latest state: compare checkpoint.txt with an earlier export or with a printed anchor.</source>
        <translation>That this is the latest state: compare checkpoint.txt with an earlier export or with a printed anchor.</translation>
    </message>
    <message>
        <source>That what was entered is true of the paper: count the items.</source>
        <translation>That what was entered is true of the paper: count the items.</translation>
    </message>
    <message>
        <source>The files against the list:</source>
        <translation>The files against the list:</translation>
    </message>
    <message>
        <source>The files are, byte for byte, those that were signed.</source>
        <translation>The files are, byte for byte, those that were signed.</translation>
    </message>
    <message>
        <source>The founding sheet shows the keys of the founders; ask the unit for another officer's.</source>
        <translation>The founding sheet shows the keys of the founders; ask the unit for another officer's.</translation>
    </message>
    <message>
        <source>The list's signature, with OpenSSH 8.1 or later:</source>
        <translation>The list's signature, with OpenSSH 8.1 or later:</translation>
    </message>
    <message>
        <source>Who signed, until the fingerprint agrees with the founding sheet. Never trust the keys in this folder alone.</source>
        <translation>Who signed, until the fingerprint agrees with the founding sheet. Never trust the keys in this folder alone.</translation>
    </message>
    <message>
        <source>a checking program; needs only Python 3.6 or later</source>
        <translation>a checking program; needs only Python 3.6 or later</translation>
    </message>
    <message>
        <source>for each row, the journal's entries about it, each with its proof</source>
        <translation>for each row, the journal's entries about it, each with its proof</translation>
    </message>
    <message>
        <source>signature over MANIFEST, for openssl</source>
        <translation>signature over MANIFEST, for openssl</translation>
    </message>
    <message>
        <source>signature over MANIFEST, for ssh-keygen</source>
        <translation>signature over MANIFEST, for ssh-keygen</translation>
    </message>
    <message>
        <source>the SHA-256 of every file above and below but its own signatures</source>
        <translation>the SHA-256 of every file above and below but its own signatures</translation>
    </message>
    <message>
        <source>the ledger as printed</source>
        <translation>the ledger as printed</translation>
    </message>
    <message>
        <source>the public key MANIFEST.p256.sig is made with</source>
        <translation>the public key MANIFEST.p256.sig is made with</translation>
    </message>
    <message>
        <source>the public key MANIFEST.sig is made with</source>
        <translation>the public key MANIFEST.sig is made with</translation>
    </message>
    <message>
        <source>the same rows as a workbook</source>
        <translation>the same rows as a workbook</translation>
    </message>
    <message>
        <source>the same rows as text (UTF-8); an apostrophe before = + - @ keeps them from being formulas</source>
        <translation>the same rows as text (UTF-8); an apostrophe before = + - @ keeps them from being formulas</translation>
    </message>
    <message>
        <source>the signed head of the journal that the proofs lead to</source>
        <translation>the signed head of the journal that the proofs lead to</translation>
    </message>
    <message>
        <source>{n} {n|row|rows}. This folder can be checked without SecretDesk.</source>
        <translation>{n} {n|row|rows}. This folder can be checked without SecretDesk.</translation>
    </message>
</context>
<context>
    <name>rebuild</name>
    <message>
        <source>Another version of the program made these ledgers</source>
        <translation>Another version of the program made these ledgers</translation>
    </message>
    <message>
        <source>Make the ledgers anew</source>
        <translation>Make the ledgers anew</translation>
    </message>
    <message>
        <source>Not now, lock</source>
        <translation>Not now, lock</translation>
    </message>
    <message>
        <source>The journal is whole. Tables, counts and search are made from it once more; the journal itself is not touched, and an interruption leaves everything as it was. Keep a backup from before at hand.</source>
        <translation>The journal is whole. Tables, counts and search are made from it once more; the journal itself is not touched, and an interruption leaves everything as it was. Keep a backup from before at hand.</translation>
    </message>
    <message>
        <source>{done} of {whole} entries</source>
        <translation>{done} of {whole} entries</translation>
    </message>
</context>
<context>
    <name>register</name>
    <message>
        <source>A registration was not finished</source>
        <translation>A registration was not finished</translation>
    </message>
    <message>
        <source>A violation is entered with a second person's signature</source>
        <translation>A violation is entered with a second person's signature</translation>
    </message>
    <message>
        <source>Already registered as {no} with {n} {n|copy|copies}; enter further copies only</source>
        <translation>Already registered as {no} with {n} {n|copy|copies}; enter further copies only</translation>
    </message>
    <message>
        <source>Already registered: {what}</source>
        <translation>Already registered: {what}</translation>
    </message>
    <message>
        <source>Another document stands in the form</source>
        <translation>Another document stands in the form</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>Compare it with the paper, then type or scan every copy number.</source>
        <translation>Compare it with the paper, then type or scan every copy number.</translation>
    </message>
    <message>
        <source>Copy no.</source>
        <translation>Copy no.</translation>
    </message>
    <message>
        <source>Copy {no} is in; {n} {n|copy|copies} so far.</source>
        <translation>Copy {no} is in; {n} {n|copy|copies} so far.</translation>
    </message>
    <message>
        <source>Declassified on {day}</source>
        <translation>Declassified on {day}</translation>
    </message>
    <message>
        <source>Declassified on: counted from the document date</source>
        <translation>Declassified on: counted from the document date</translation>
    </message>
    <message>
        <source>Declassified on: no day of the calendar</source>
        <translation>Declassified on: no day of the calendar</translation>
    </message>
    <message>
        <source>Declassified on: once period and date are mended</source>
        <translation>Declassified on: once period and date are mended</translation>
    </message>
    <message>
        <source>Draft kept encrypted at {time}</source>
        <translation>Draft kept encrypted at {time}</translation>
    </message>
    <message>
        <source>Empty the form</source>
        <translation>Empty the form</translation>
    </message>
    <message>
        <source>Fill from a picture</source>
        <translation>Fill from a picture</translation>
    </message>
    <message>
        <source>Fill from the code</source>
        <translation>Fill from the code</translation>
    </message>
    <message>
        <source>Filled from the document's code; nothing is recorded yet</source>
        <translation>Filled from the document's code; nothing is recorded yet</translation>
    </message>
    <message>
        <source>First page, top left</source>
        <translation>First page, top left</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>It was kept encrypted, {n} {n|field|fields} filled in.</source>
        <translation>It was kept encrypted, {n} {n|field|fields} filled in.</translation>
    </message>
    <message>
        <source>Kept at {place}.</source>
        <translation>Kept at {place}.</translation>
    </message>
    <message>
        <source>Not read: {fields}. Compare the rest with the paper, then enter the copy numbers.</source>
        <translation>Not read: {fields}. Compare the rest with the paper, then enter the copy numbers.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Nothing was recorded.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Once registered: corrected with a reason, never changed</source>
        <translation>Once registered: corrected with a reason, never changed</translation>
    </message>
    <message>
        <source>One number each</source>
        <translation>One number each</translation>
    </message>
    <message>
        <source>Preview of the mark</source>
        <translation>Preview of the mark</translation>
    </message>
    <message>
        <source>Print covers</source>
        <translation>Print covers</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Register and print covers</source>
        <translation>Register and print covers</translation>
    </message>
    <message>
        <source>Register incoming</source>
        <translation>Register incoming</translation>
    </message>
    <message>
        <source>Register only</source>
        <translation>Register only</translation>
    </message>
    <message>
        <source>Register or empty it first, or let the scanned code take its place.</source>
        <translation>Register or empty it first, or let the scanned code take its place.</translation>
    </message>
    <message>
        <source>Registered as {no}, {n} {n|copy|copies}</source>
        <translation>Registered as {no}, {n} {n|copy|copies}</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Save draft</translation>
    </message>
    <message>
        <source>Scan a shelf or a badge, or type a number</source>
        <translation>Scan a shelf or a badge, or type a number</translation>
    </message>
    <message>
        <source>The same document again. Scan or type the copy number of this copy.</source>
        <translation>The same document again. Scan or type the copy number of this copy.</translation>
    </message>
    <message>
        <source>To be registered</source>
        <translation>To be registered</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>there already</translation>
    </message>
    <message>
        <source>twice here</source>
        <translation>twice here</translation>
    </message>
    <message>
        <source>{name} is in the scope.</source>
        <translation>{name} is in the scope.</translation>
    </message>
    <message>
        <source>{n} {n|copy|copies} to be registered</source>
        <translation>{n} {n|copy|copies} to be registered</translation>
    </message>
    <message>
        <source>{unit}: document</source>
        <translation>{unit}: document</translation>
    </message>
    <message>
        <source>{what} The code also says: {rest}.</source>
        <translation>{what} The code also says: {rest}.</translation>
    </message>
</context>
<context>
    <name>reminder</name>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Item no.</source>
        <translation>Item no.</translation>
    </message>
    <message>
        <source>Lent on</source>
        <translation>Lent on</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Nobody has to bring anything back today.</source>
        <translation>Nobody has to bring anything back today.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Received (sign)</source>
        <translation>Received (sign)</translation>
    </message>
    <message>
        <source>Reminder to return</source>
        <translation>Reminder to return</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>{n} {n|day|days}</source>
        <translation>{n} {n|day|days}</translation>
    </message>
    <message>
        <source>{person} ({department}): bring back these {n} {n|item|items} by {by} on {day}.</source>
        <translation>{person} ({department}): bring back these {n} {n|item|items} by {by} on {day}.</translation>
    </message>
</context>
<context>
    <name>renewing</name>
    <message>
        <source>Each is seen before it is renewed.</source>
        <translation>Each is seen before it is renewed.</translation>
    </message>
    <message>
        <source>Loans that run longer</source>
        <translation>Loans that run longer</translation>
    </message>
    <message>
        <source>Renew {n} {n|item|items}</source>
        <translation>Renew {n} {n|item|items}</translation>
    </message>
    <message>
        <source>Renewed {n} {n|item|items}.</source>
        <translation>Renewed {n} {n|item|items}.</translation>
    </message>
    <message>
        <source>Scan what is brought along to be seen.</source>
        <translation>Scan what is brought along to be seen.</translation>
    </message>
    <message>
        <source>Scan what is to be kept longer</source>
        <translation>Scan what is to be kept longer</translation>
    </message>
    <message>
        <source>What it is still needed for</source>
        <translation>What it is still needed for</translation>
    </message>
    <message>
        <source>an item on loan</source>
        <translation>an item on loan</translation>
    </message>
    <message>
        <source>to renew</source>
        <translation>to renew</translation>
    </message>
</context>
<context>
    <name>returning</name>
    <message>
        <source>Being recorded</source>
        <translation>Being recorded</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Count again</translation>
    </message>
    <message>
        <source>Count pages</source>
        <translation>Count pages</translation>
    </message>
    <message>
        <source>Count the pages</source>
        <translation>Count the pages</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Damaged</translation>
    </message>
    <message>
        <source>Document no.</source>
        <translation>Document no.</translation>
    </message>
    <message>
        <source>End this round</source>
        <translation>End this round</translation>
    </message>
    <message>
        <source>Enter as found</source>
        <translation>Enter as found</translation>
    </message>
    <message>
        <source>Enter the difference</source>
        <translation>Enter the difference</translation>
    </message>
    <message>
        <source>Enter the shortage</source>
        <translation>Enter the shortage</translation>
    </message>
    <message>
        <source>First the pages of {number}.</source>
        <translation>First the pages of {number}.</translation>
    </message>
    <message>
        <source>Found again is entered with where it lay and who may have seen it.</source>
        <translation>Found again is entered with where it lay and who may have seen it.</translation>
    </message>
    <message>
        <source>Give it back to search</source>
        <translation>Give it back to search</translation>
    </message>
    <message>
        <source>Given back, still on loan</source>
        <translation>Given back, still on loan</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incomplete</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Missing, found now</source>
        <translation>Missing, found now</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Not returned</source>
        <translation>Not returned</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nothing yet.</translation>
    </message>
    <message>
        <source>Pages differ</source>
        <translation>Pages differ</translation>
    </message>
    <message>
        <source>Pages differ, open</source>
        <translation>Pages differ, open</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Put them back</source>
        <translation>Put them back</translation>
    </message>
    <message>
        <source>Reported missing</source>
        <translation>Reported missing</translation>
    </message>
    <message>
        <source>Reported missing on {day}. Found now?</source>
        <translation>Reported missing on {day}. Found now?</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Returned now</source>
        <translation>Returned now</translation>
    </message>
    <message>
        <source>Returned. Put it in {place}.</source>
        <translation>Returned. Put it in {place}.</translation>
    </message>
    <message>
        <source>Scan a shelf's label to tick it off.</source>
        <translation>Scan a shelf's label to tick it off.</translation>
    </message>
    <message>
        <source>Scan one after another; each is recorded. Brought by somebody else: scan that badge first.</source>
        <translation>Scan one after another; each is recorded. Brought by somebody else: scan that badge first.</translation>
    </message>
    <message>
        <source>Scan what comes back</source>
        <translation>Scan what comes back</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Scanned</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>This round</source>
        <translation>This round</translation>
    </message>
    <message>
        <source>Type a number of pages.</source>
        <translation>Type a number of pages.</translation>
    </message>
    <message>
        <source>Where it belongs will stand here</source>
        <translation>Where it belongs will stand here</translation>
    </message>
    <message>
        <source>Which pages are missing, and what is known of it</source>
        <translation>Which pages are missing, and what is known of it</translation>
    </message>
    <message>
        <source>an item, a shelf or a badge</source>
        <translation>an item, a shelf or a badge</translation>
    </message>
    <message>
        <source>by cabinet and shelf</source>
        <translation>by cabinet and shelf</translation>
    </message>
    <message>
        <source>lent {since}, due {due}</source>
        <translation>lent {since}, due {due}</translation>
    </message>
    <message>
        <source>no place yet</source>
        <translation>no place yet</translation>
    </message>
    <message>
        <source>of them overdue</source>
        <translation>of them overdue</translation>
    </message>
    <message>
        <source>what comes back; nothing of this round belongs here</source>
        <translation>what comes back; nothing of this round belongs here</translation>
    </message>
    <message>
        <source>{number} goes to</source>
        <translation>{number} goes to</translation>
    </message>
    <message>
        <source>{number} is being recorded.</source>
        <translation>{number} is being recorded.</translation>
    </message>
    <message>
        <source>{number} is not on loan: {state}.</source>
        <translation>{number} is not on loan: {state}.</translation>
    </message>
    <message>
        <source>{number} is recorded; lend it again if that was wrong.</source>
        <translation>{number} is recorded; lend it again if that was wrong.</translation>
    </message>
    <message>
        <source>{number} is returned already.</source>
        <translation>{number} is returned already.</translation>
    </message>
    <message>
        <source>{number} was reported missing.</source>
        <translation>{number} was reported missing.</translation>
    </message>
    <message>
        <source>{number}: count the pages</source>
        <translation>{number}: count the pages</translation>
    </message>
    <message>
        <source>{number}: pages differ</source>
        <translation>{number}: pages differ</translation>
    </message>
    <message>
        <source>{n} {n|item|items} still open.</source>
        <translation>{n} {n|item|items} still open.</translation>
    </message>
    <message>
        <source>{n} {n|page|pages} short.</source>
        <translation>{n} {n|page|pages} short.</translation>
    </message>
    <message>
        <source>{n} {n|page|pages} too many.</source>
        <translation>{n} {n|page|pages} too many.</translation>
    </message>
    <message>
        <source>{place}: {n} {n|item|items} put back.</source>
        <translation>{place}: {n} {n|item|items} put back.</translation>
    </message>
    <message>
        <source>{registered} registered, {counted} counted. Count again together; what stays short is reported within 24 hours.</source>
        <translation>{registered} registered, {counted} counted. Count again together; what stays short is reported within 24 hours.</translation>
    </message>
</context>
<context>
    <name>role</name>
    <message>
        <source>Confidentiality officer</source>
        <translation>Confidentiality officer</translation>
    </message>
    <message>
        <source>Deputy officer</source>
        <translation>Deputy officer</translation>
    </message>
    <message>
        <source>Destruction supervisor</source>
        <translation>Destruction supervisor</translation>
    </message>
    <message>
        <source>Head of department</source>
        <translation>Head of department</translation>
    </message>
    <message>
        <source>Leader in charge of secrecy</source>
        <translation>Leader in charge of secrecy</translation>
    </message>
    <message>
        <source>Member of the unit</source>
        <translation>Member of the unit</translation>
    </message>
    <message>
        <source>Principal head</source>
        <translation>Principal head</translation>
    </message>
    <message>
        <source>Security administrator</source>
        <translation>Security administrator</translation>
    </message>
    <message>
        <source>Security auditor</source>
        <translation>Security auditor</translation>
    </message>
    <message>
        <source>System administrator</source>
        <translation>System administrator</translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <source>Needs the signature of: {role}.</source>
        <translation>Needs the signature of: {role}.</translation>
    </message>
    <message>
        <source>The role {role} may not do this.</source>
        <translation>The role {role} may not do this.</translation>
    </message>
    <message>
        <source>The second signature must be another person's.</source>
        <translation>The second signature must be another person's.</translation>
    </message>
</context>
<context>
    <name>rows</name>
    <message>
        <source>0101, Wang Min, Planning, Clerk, Important tier, 2027-12-31</source>
        <translation>0101, Wang Min, Planning, Clerk, Important tier, 2027-12-31</translation>
    </message>
    <message>
        <source>A number up to {n}.</source>
        <translation>A number up to {n}.</translation>
    </message>
    <message>
        <source>Back to the lines</source>
        <translation>Back to the lines</translation>
    </message>
    <message>
        <source>Cabinets in it</source>
        <translation>Cabinets in it</translation>
    </message>
    <message>
        <source>From a register file</source>
        <translation>From a register file</translation>
    </message>
    <message>
        <source>How many shelves: a number up to {n}.</source>
        <translation>How many shelves: a number up to {n}.</translation>
    </message>
    <message>
        <source>Import {number}; it can be undone in the list of imports while nothing of it is touched.</source>
        <translation>Import {number}; it can be undone in the list of imports while nothing of it is touched.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Line {n}: {faults}</source>
        <translation>Line {n}: {faults}</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>More than {n} lines; enter the rest afterwards.</source>
        <translation>More than {n} lines; enter the rest afterwards.</translation>
    </message>
    <message>
        <source>Nobody stands behind the account {name} yet.</source>
        <translation>Nobody stands behind the account {name} yet.</translation>
    </message>
    <message>
        <source>One line each: {columns}. Parted by commas or tabs; a first line may name the columns.</source>
        <translation>One line each: {columns}. Parted by commas or tabs; a first line may name the columns.</translation>
    </message>
    <message>
        <source>One person by a form</source>
        <translation>One person by a form</translation>
    </message>
    <message>
        <source>Register people</source>
        <translation>Register people</translation>
    </message>
    <message>
        <source>Register places</source>
        <translation>Register places</translation>
    </message>
    <message>
        <source>Registry, Cabinet 1, 3, jimi</source>
        <translation>Registry, Cabinet 1, 3, jimi</translation>
    </message>
    <message>
        <source>Say who it is</source>
        <translation>Say who it is</translation>
    </message>
    <message>
        <source>Shelves in each</source>
        <translation>Shelves in each</translation>
    </message>
    <message>
        <source>Shelves stand in a cabinet; name it.</source>
        <translation>Shelves stand in a cabinet; name it.</translation>
    </message>
    <message>
        <source>Stands in line {n} already.</source>
        <translation>Stands in line {n} already.</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>To mend</translation>
    </message>
    <message>
        <source>What the lines say</source>
        <translation>What the lines say</translation>
    </message>
    <message>
        <source>What will be entered</source>
        <translation>What will be entered</translation>
    </message>
    <message>
        <source>Write the lines</source>
        <translation>Write the lines</translation>
    </message>
    <message>
        <source>cabinet {n}</source>
        <translation>cabinet {n}</translation>
    </message>
    <message>
        <source>shelf {n}</source>
        <translation>shelf {n}</translation>
    </message>
    <message>
        <source>typed, or pasted from a spreadsheet</source>
        <translation>typed, or pasted from a spreadsheet</translation>
    </message>
    <message>
        <source>{enter} ({n})</source>
        <translation>{enter} ({n})</translation>
    </message>
    <message>
        <source>{n} {n|entry|entries} made.</source>
        <translation>{n} {n|entry|entries} made.</translation>
    </message>
    <message>
        <source>{n} {n|line|lines} to mend; nothing is entered before.</source>
        <translation>{n} {n|line|lines} to mend; nothing is entered before.</translation>
    </message>
    <message>
        <source>{n} {n|row|rows} taken in from the file, {m} corrected.</source>
        <translation>{n} {n|row|rows} taken in from the file, {m} corrected.</translation>
    </message>
    <message>
        <source>{n} {n|row|rows} taken in from the file.</source>
        <translation>{n} {n|row|rows} taken in from the file.</translation>
    </message>
    <message>
        <source>{role}. Say who it is; until then this person can hold and approve nothing.</source>
        <translation>{role}. Say who it is; until then this person can hold and approve nothing.</translation>
    </message>
</context>
<context>
    <name>rule</name>
    <message>
        <source>Allowed</source>
        <translation>Allowed</translation>
    </message>
    <message>
        <source>Approval sheet no.</source>
        <translation>Approval sheet no.</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>Needs approval</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>or</source>
        <translation>or</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>A disk of {level} inside a machine of {highest}.</source>
        <translation>A disk of {level} inside a machine of {highest}.</translation>
    </message>
    <message>
        <source>A machine is not lent; assign it to a person.</source>
        <translation>A machine is not lent; assign it to a person.</translation>
    </message>
    <message>
        <source>Already renewed {n} {n|time|times}.</source>
        <translation>Already renewed {n} {n|time|times}.</translation>
    </message>
    <message>
        <source>Cleared up to {highest}; this item is {level}.</source>
        <translation>Cleared up to {highest}; this item is {level}.</translation>
    </message>
    <message>
        <source>Inside a machine; take it out first.</source>
        <translation>Inside a machine; take it out first.</translation>
    </message>
    <message>
        <source>Neither in store nor in use: {state}.</source>
        <translation>Neither in store nor in use: {state}.</translation>
    </message>
    <message>
        <source>No longer in post, or in the decontrol period.</source>
        <translation>No longer in post, or in the decontrol period.</translation>
    </message>
    <message>
        <source>No valid commitment letter.</source>
        <translation>No valid commitment letter.</translation>
    </message>
    <message>
        <source>Not a known person.</source>
        <translation>Not a known person.</translation>
    </message>
    <message>
        <source>Not in store: {state}.</source>
        <translation>Not in store: {state}.</translation>
    </message>
    <message>
        <source>Not in use: {state}.</source>
        <translation>Not in use: {state}.</translation>
    </message>
    <message>
        <source>Not on loan.</source>
        <translation>Not on loan.</translation>
    </message>
    <message>
        <source>Not on loan: {state}.</source>
        <translation>Not on loan: {state}.</translation>
    </message>
    <message>
        <source>Outside the scope of knowledge; widening it is for: {role}.</source>
        <translation>Outside the scope of knowledge; widening it is for: {role}.</translation>
    </message>
    <message>
        <source>Overdue since {day}; take it back first.</source>
        <translation>Overdue since {day}; take it back first.</translation>
    </message>
    <message>
        <source>Reported missing on {day}. Found now?</source>
        <translation>Reported missing on {day}. Found now?</translation>
    </message>
    <message>
        <source>Storage parts are inside; take them out first.</source>
        <translation>Storage parts are inside; take them out first.</translation>
    </message>
    <message>
        <source>The borrower heads the department himself; approval is for: {role}.</source>
        <translation>The borrower heads the department himself; approval is for: {role}.</translation>
    </message>
    <message>
        <source>{level} is read in the reading room only.</source>
        <translation>{level} is read in the reading room only.</translation>
    </message>
    <message>
        <source>{level} needs approval by: {role}.</source>
        <translation>{level} needs approval by: {role}.</translation>
    </message>
    <message>
        <source>{number}: {what}</source>
        <translation>{number}: {what}</translation>
    </message>
    <message>
        <source>{n} {n|item|items} of this person overdue.</source>
        <translation>{n} {n|item|items} of this person overdue.</translation>
    </message>
    <message>
        <source>{place} holds up to {highest}, not {level}.</source>
        <translation>{place} holds up to {highest}, not {level}.</translation>
    </message>
    <message>
        <source>{registered} pages registered, {counted} counted. Count again together.</source>
        <translation>{registered} pages registered, {counted} counted. Count again together.</translation>
    </message>
    <message>
        <source>{state}: the item is no longer held.</source>
        <translation>{state}: the item is no longer held.</translation>
    </message>
</context>
<context>
    <name>safe</name>
    <message>
        <source>Cabinet no.</source>
        <translation>Cabinet no.</translation>
    </message>
    <message>
        <source>Changed because</source>
        <translation>Changed because</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Changed by</translation>
    </message>
    <message>
        <source>Changed later already, on {day}.</source>
        <translation>Changed later already, on {day}.</translation>
    </message>
    <message>
        <source>Combination changed on</source>
        <translation>Combination changed on</translation>
    </message>
    <message>
        <source>Combination known to</source>
        <translation>Combination known to</translation>
    </message>
    <message>
        <source>Keys held by</source>
        <translation>Keys held by</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Make and model</source>
        <translation>Make and model</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Sealed copy kept at</source>
        <translation>Sealed copy kept at</translation>
    </message>
    <message>
        <source>This cabinet number is already registered.</source>
        <translation>This cabinet number is already registered.</translation>
    </message>
    <message>
        <source>This place is already registered as safe {number}.</source>
        <translation>This place is already registered as safe {number}.</translation>
    </message>
    <message>
        <source>Times changed</source>
        <translation>Times changed</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Voided</translation>
    </message>
    <message>
        <source>{number} has a key lock, no combination.</source>
        <translation>{number} has a key lock, no combination.</translation>
    </message>
</context>
<context>
    <name>scan</name>
    <message>
        <source>A newer label was printed on {day}. Is this one still on it?</source>
        <translation>A newer label was printed on {day}. Is this one still on it?</translation>
    </message>
    <message>
        <source>A received document, {no}: not registered yet.</source>
        <translation>A received document, {no}: not registered yet.</translation>
    </message>
    <message>
        <source>A received document, {no}: registered as {register_no}, {n} {n|copy|copies}.</source>
        <translation>A received document, {no}: registered as {register_no}, {n} {n|copy|copies}.</translation>
    </message>
    <message>
        <source>A received document; finish what this page has begun first.</source>
        <translation>A received document; finish what this page has begun first.</translation>
    </message>
    <message>
        <source>Another unit's number; not in this vault.</source>
        <translation>Another unit's number; not in this vault.</translation>
    </message>
    <message>
        <source>Calibration code. Open Set-up, Scanner, to see how the scanner is set.</source>
        <translation>Calibration code. Open Set-up, Scanner, to see how the scanner is set.</translation>
    </message>
    <message>
        <source>Code does not verify; the label may be copied or forged. Keep the item and tell the leader in charge.</source>
        <translation>Code does not verify; the label may be copied or forged. Keep the item and tell the leader in charge.</translation>
    </message>
    <message>
        <source>Damaged label, check fails. Type the number below it.</source>
        <translation>Damaged label, check fails. Type the number below it.</translation>
    </message>
    <message>
        <source>Damaged page seal: nothing is proven. Scan it again, or look for the print number.</source>
        <translation>Damaged page seal: nothing is proven. Scan it again, or look for the print number.</translation>
    </message>
    <message>
        <source>Genuine seal: {number}, page {page} ({form}), sealed on {day} by {name} at entry {entries}.</source>
        <translation>Genuine seal: {number}, page {page} ({form}), sealed on {day} by {name} at entry {entries}.</translation>
    </message>
    <message>
        <source>Longer than any code. Nothing was done.</source>
        <translation>Longer than any code. Nothing was done.</translation>
    </message>
    <message>
        <source>No item of this number in this vault.</source>
        <translation>No item of this number in this vault.</translation>
    </message>
    <message>
        <source>No such item.</source>
        <translation>No such item.</translation>
    </message>
    <message>
        <source>Not a number of this vault. Press F4 to search the words.</source>
        <translation>Not a number of this vault. Press F4 to search the words.</translation>
    </message>
    <message>
        <source>Not known in this vault, though the code is whole.</source>
        <translation>Not known in this vault, though the code is whole.</translation>
    </message>
    <message>
        <source>Old label, replaced on {day}. Peel it off and scan the new one.</source>
        <translation>Old label, replaced on {day}. Peel it off and scan the new one.</translation>
    </message>
    <message>
        <source>Scan or type a number</source>
        <translation>Scan or type a number</translation>
    </message>
    <message>
        <source>Scan, or type a number, document, name or initials</source>
        <translation>Scan, or type a number, document, name or initials</translation>
    </message>
    <message>
        <source>Scanner ready</source>
        <translation>Scanner ready</translation>
    </message>
    <message>
        <source>The code of a received document; an officer registers it.</source>
        <translation>The code of a received document; an officer registers it.</translation>
    </message>
    <message>
        <source>This page takes no scans.</source>
        <translation>This page takes no scans.</translation>
    </message>
    <message>
        <source>Too long for a code.</source>
        <translation>Too long for a code.</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>due {day}</translation>
    </message>
    <message>
        <source>holds {n} {n|item|items}</source>
        <translation>holds {n} {n|item|items}</translation>
    </message>
    <message>
        <source>without number</source>
        <translation>without number</translation>
    </message>
    <message>
        <source>{number}</source>
        <translation>{number}</translation>
    </message>
    <message>
        <source>{n} of this name; scan the badge or type the staff number.</source>
        <translation>{n} of this name; scan the badge or type the staff number.</translation>
    </message>
    <message>
        <source>{what} This print is noted as spoiled: it must not be in use.</source>
        <translation>{what} This print is noted as spoiled: it must not be in use.</translation>
    </message>
    <message>
        <source>{what}. Here goes: {wanted}.</source>
        <translation>{what}. Here goes: {wanted}.</translation>
    </message>
</context>
<context>
    <name>scanner</name>
    <message>
        <source>A, Q, W, Z or figures are exchanged: a French layout.</source>
        <translation>A, Q, W, Z or figures are exchanged: a French layout.</translation>
    </message>
    <message>
        <source>All 58 figures arrive as they are.</source>
        <translation>All 58 figures arrive as they are.</translation>
    </message>
    <message>
        <source>An input method makes the signs full-width.</source>
        <translation>An input method makes the signs full-width.</translation>
    </message>
    <message>
        <source>An input method takes letters away: Chinese input is on.</source>
        <translation>An input method takes letters away: Chinese input is on.</translation>
    </message>
    <message>
        <source>Better: let the scanner send Enter (suffix CR) after each code.</source>
        <translation>Better: let the scanner send Enter (suffix CR) after each code.</translation>
    </message>
    <message>
        <source>Better: set one suffix only (CR, not CR LF).</source>
        <translation>Better: set one suffix only (CR, not CR LF).</translation>
    </message>
    <message>
        <source>Better: set the pause between characters at the scanner to nought.</source>
        <translation>Better: set the pause between characters at the scanner to nought.</translation>
    </message>
    <message>
        <source>Capitals and small letters are exchanged: Caps Lock is on.</source>
        <translation>Capitals and small letters are exchanged: Caps Lock is on.</translation>
    </message>
    <message>
        <source>Click here, then scan a code</source>
        <translation>Click here, then scan a code</translation>
    </message>
    <message>
        <source>Enter comes {n} times after a code; only the first counts.</source>
        <translation>Enter comes {n} times after a code; only the first counts.</translation>
    </message>
    <message>
        <source>Enter ends each code.</source>
        <translation>Enter ends each code.</translation>
    </message>
    <message>
        <source>Everything arrives in capitals.</source>
        <translation>Everything arrives in capitals.</translation>
    </message>
    <message>
        <source>Everything arrives in small letters.</source>
        <translation>Everything arrives in small letters.</translation>
    </message>
    <message>
        <source>Fast enough: {n} ms between keys at most.</source>
        <translation>Fast enough: {n} ms between keys at most.</translation>
    </message>
    <message>
        <source>Figures arrive, but not those of the code.</source>
        <translation>Figures arrive, but not those of the code.</translation>
    </message>
    <message>
        <source>Letters and signs arrive as they are.</source>
        <translation>Letters and signs arrive as they are.</translation>
    </message>
    <message>
        <source>Letters arrive, but not those of the code.</source>
        <translation>Letters arrive, but not those of the code.</translation>
    </message>
    <message>
        <source>No Enter follows. The scan box ends a code by the pause after it from now on.</source>
        <translation>No Enter follows. The scan box ends a code by the pause after it from now on.</translation>
    </message>
    <message>
        <source>No calibration code was read.</source>
        <translation>No calibration code was read.</translation>
    </message>
    <message>
        <source>Not calibrated on this computer: the scan box expects a fast scanner that ends with Enter.</source>
        <translation>Not calibrated on this computer: the scan box expects a fast scanner that ends with Enter.</translation>
    </message>
    <message>
        <source>Print the codes</source>
        <translation>Print the codes</translation>
    </message>
    <message>
        <source>Reset the scanner to its factory settings with its own manual, then scan again.</source>
        <translation>Reset the scanner to its factory settings with its own manual, then scan again.</translation>
    </message>
    <message>
        <source>Scan a code now</source>
        <translation>Scan a code now</translation>
    </message>
    <message>
        <source>Scan both codes</source>
        <translation>Scan both codes</translation>
    </message>
    <message>
        <source>Scan one of the two codes of this page, straight and from a hand's breadth.</source>
        <translation>Scan one of the two codes of this page, straight and from a hand's breadth.</translation>
    </message>
    <message>
        <source>Set a longer pause between characters at the scanner, 5 to 10 ms, and use another USB socket.</source>
        <translation>Set a longer pause between characters at the scanner, 5 to 10 ms, and use another USB socket.</translation>
    </message>
    <message>
        <source>Set it to keyboard mode with the suffix CR, without function keys or Alt codes.</source>
        <translation>Set it to keyboard mode with the suffix CR, without function keys or Alt codes.</translation>
    </message>
    <message>
        <source>Set the pause between characters at the scanner to nought, then scan again.</source>
        <translation>Set the pause between characters at the scanner to nought, then scan again.</translation>
    </message>
    <message>
        <source>Set the scanner's keyboard country to the layout of this computer (USA or China).</source>
        <translation>Set the scanner's keyboard country to the layout of this computer (USA or China).</translation>
    </message>
    <message>
        <source>Signs arrive as others: {pairs}</source>
        <translation>Signs arrive as others: {pairs}</translation>
    </message>
    <message>
        <source>Slow: up to {n} ms between keys. The scan box waits that long from now on.</source>
        <translation>Slow: up to {n} ms between keys. The scan box waits that long from now on.</translation>
    </message>
    <message>
        <source>Switch the input method to English while scanning; labels of figures are read all the same.</source>
        <translation>Switch the input method to English while scanning; labels of figures are read all the same.</translation>
    </message>
    <message>
        <source>Tab ends each code.</source>
        <translation>Tab ends each code.</translation>
    </message>
    <message>
        <source>The figures arrive as the signs above them: Shift is held.</source>
        <translation>The figures arrive as the signs above them: Shift is held.</translation>
    </message>
    <message>
        <source>The figures arrive as the signs of a French keyboard.</source>
        <translation>The figures arrive as the signs of a French keyboard.</translation>
    </message>
    <message>
        <source>The scan box is fitted to this scanner.</source>
        <translation>The scan box is fitted to this scanner.</translation>
    </message>
    <message>
        <source>The scan box is set: {end}, up to {n} ms between keys.</source>
        <translation>The scan box is set: {end}, up to {n} ms between keys.</translation>
    </message>
    <message>
        <source>The scanner adds signs of its own: {signs}</source>
        <translation>The scanner adds signs of its own: {signs}</translation>
    </message>
    <message>
        <source>The scanner sends control signs (Ctrl or Alt with a key).</source>
        <translation>The scanner sends control signs (Ctrl or Alt with a key).</translation>
    </message>
    <message>
        <source>They are read all the same; switch the input method to English while scanning.</source>
        <translation>They are read all the same; switch the input method to English while scanning.</translation>
    </message>
    <message>
        <source>Too slow: {n} ms between keys cannot be told from typing by hand.</source>
        <translation>Too slow: {n} ms between keys cannot be told from typing by hand.</translation>
    </message>
    <message>
        <source>Turn off Caps Lock, and at the scanner 'invert case' or 'Caps Lock on'.</source>
        <translation>Turn off Caps Lock, and at the scanner 'invert case' or 'Caps Lock on'.</translation>
    </message>
    <message>
        <source>Turn off prefix, suffix and AIM identifier at the scanner; Enter alone may follow.</source>
        <translation>Turn off prefix, suffix and AIM identifier at the scanner; Enter alone may follow.</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>What was seen</translation>
    </message>
    <message>
        <source>Y and Z are exchanged: a German layout.</source>
        <translation>Y and Z are exchanged: a German layout.</translation>
    </message>
    <message>
        <source>ends by a pause</source>
        <translation>ends by a pause</translation>
    </message>
    <message>
        <source>ends with Enter</source>
        <translation>ends with Enter</translation>
    </message>
    <message>
        <source>ends with Tab</source>
        <translation>ends with Tab</translation>
    </message>
    <message>
        <source>from the screen or from paper</source>
        <translation>from the screen or from paper</translation>
    </message>
    <message>
        <source>{n} keys …</source>
        <translation>{n} keys …</translation>
    </message>
    <message>
        <source>{n} of 58 figures are lost on the way.</source>
        <translation>{n} of 58 figures are lost on the way.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>Cannot compare like that.</source>
        <translation>Cannot compare like that.</translation>
    </message>
    <message>
        <source>This ledger has no column {name}.</source>
        <translation>This ledger has no column {name}.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>department</source>
        <translation>department</translation>
    </message>
    <message>
        <source>destroying</source>
        <translation>destroying</translation>
    </message>
    <message>
        <source>due</source>
        <translation>due</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expired</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>expires</translation>
    </message>
    <message>
        <source>from</source>
        <translation>from</translation>
    </message>
    <message>
        <source>held</source>
        <translation>held</translation>
    </message>
    <message>
        <source>holder</source>
        <translation>holder</translation>
    </message>
    <message>
        <source>is</source>
        <translation>is</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>last month</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>last week</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>last year</translation>
    </message>
    <message>
        <source>level</source>
        <translation>level</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>next month</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>next week</translation>
    </message>
    <message>
        <source>next year</source>
        <translation>next year</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>not so</source>
        <translation>not so</translation>
    </message>
    <message>
        <source>on</source>
        <translation>on</translation>
    </message>
    <message>
        <source>out</source>
        <translation>out</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>period</source>
        <translation>period</translation>
    </message>
    <message>
        <source>place</source>
        <translation>place</translation>
    </message>
    <message>
        <source>received</source>
        <translation>received</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>registered</translation>
    </message>
    <message>
        <source>state</source>
        <translation>state</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>this month</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>this week</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>this year</translation>
    </message>
    <message>
        <source>title</source>
        <translation>title</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>unsigned</source>
        <translation>unsigned</translation>
    </message>
    <message>
        <source>violation</source>
        <translation>violation</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>voided</translation>
    </message>
    <message>
        <source>year</source>
        <translation>year</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
</context>
<context>
    <name>secrecy</name>
    <message>
        <source>A period is one month at least.</source>
        <translation>A period is one month at least.</translation>
    </message>
    <message>
        <source>No star and no period on this level; leave the period empty.</source>
        <translation>No star and no period on this level; leave the period empty.</translation>
    </message>
    <message>
        <source>Not a level of this unit's profile.</source>
        <translation>Not a level of this unit's profile.</translation>
    </message>
    <message>
        <source>The star marks state secrets only; take it off.</source>
        <translation>The star marks state secrets only; take it off.</translation>
    </message>
    <message>
        <source>{level} lasts {n} years at most.</source>
        <translation>{level} lasts {n} years at most.</translation>
    </message>
</context>
<context>
    <name>selftest</name>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>Declarations</translation>
    </message>
    <message>
        <source>Founding, registering, verifying</source>
        <translation>Founding, registering, verifying</translation>
    </message>
</context>
<context>
    <name>setting</name>
    <message>
        <source>A backup every so many days</source>
        <translation>A backup every so many days</translation>
    </message>
    <message>
        <source>Deep verification every so many days</source>
        <translation>Deep verification every so many days</translation>
    </message>
    <message>
        <source>Labels: move printing down, mm</source>
        <translation>Labels: move printing down, mm</translation>
    </message>
    <message>
        <source>Labels: move printing right, mm</source>
        <translation>Labels: move printing right, mm</translation>
    </message>
    <message>
        <source>Locks when idle, minutes</source>
        <translation>Locks when idle, minutes</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Kept on this machine only. Paper follows the vault's language.</source>
        <translation>Kept on this machine only. Paper follows the vault's language.</translation>
    </message>
    <message>
        <source>Language on screen</source>
        <translation>Language on screen</translation>
    </message>
    <message>
        <source>Set-up: people, places, numbers, printer, scanner</source>
        <translation>Set-up: people, places, numbers, printer, scanner</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>First backup</source>
        <translation>First backup</translation>
    </message>
    <message>
        <source>Founding sheet</source>
        <translation>Founding sheet</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>It counts as made once it was opened again and verified; that happens by itself.</source>
        <translation>It counts as made once it was opened again and verified; that happens by itself.</translation>
    </message>
    <message>
        <source>It opens with the passphrases of today. Without one of them nobody reads it, nor do we.</source>
        <translation>It opens with the passphrases of today. Without one of them nobody reads it, nor do we.</translation>
    </message>
    <message>
        <source>Last backup {day}.</source>
        <translation>Last backup {day}.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Leave out the rest</source>
        <translation>Leave out the rest</translation>
    </message>
    <message>
        <source>Leave out {n} {n|step|steps} of the set-up?</source>
        <translation>Leave out {n} {n|step|steps} of the set-up?</translation>
    </message>
    <message>
        <source>Leave this step out</source>
        <translation>Leave this step out</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>No backup was made yet.</source>
        <translation>No backup was made yet.</translation>
    </message>
    <message>
        <source>No such step of the set-up.</source>
        <translation>No such step of the set-up.</translation>
    </message>
    <message>
        <source>Onto a registered stick or disk of its own, kept in another safe than this computer.</source>
        <translation>Onto a registered stick or disk of its own, kept in another safe than this computer.</translation>
    </message>
    <message>
        <source>Opening numbers</source>
        <translation>Opening numbers</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Printed as {number}.</source>
        <translation>Printed as {number}.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Set-up</translation>
    </message>
    <message>
        <source>Set-up: {n} of {of} steps</source>
        <translation>Set-up: {n} of {of} steps</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Still to do: {steps}</source>
        <translation>Still to do: {steps}</translation>
    </message>
    <message>
        <source>The scanner works. Calibrate it in its step.</source>
        <translation>The scanner works. Calibrate it in its step.</translation>
    </message>
    <message>
        <source>To the backup</source>
        <translation>To the backup</translation>
    </message>
    <message>
        <source>Today reminds of it no more. It can still be done here at any time.</source>
        <translation>Today reminds of it no more. It can still be done here at any time.</translation>
    </message>
    <message>
        <source>What is typed here is kept, encrypted, until it is entered.</source>
        <translation>What is typed here is kept, encrypted, until it is entered.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>left out: {reason}</source>
        <translation>left out: {reason}</translation>
    </message>
    <message>
        <source>one page, two figures</source>
        <translation>one page, two figures</translation>
    </message>
    <message>
        <source>onto another stick</source>
        <translation>onto another stick</translation>
    </message>
    <message>
        <source>print, sign, lock away</source>
        <translation>print, sign, lock away</translation>
    </message>
    <message>
        <source>room, cabinet, shelf</source>
        <translation>room, cabinet, shelf</translation>
    </message>
    <message>
        <source>two codes</source>
        <translation>two codes</translation>
    </message>
    <message>
        <source>where the paper books end</source>
        <translation>where the paper books end</translation>
    </message>
    <message>
        <source>who may hold what</source>
        <translation>who may hold what</translation>
    </message>
    <message>
        <source>{n} more than the founders</source>
        <translation>{n} more than the founders</translation>
    </message>
    <message>
        <source>{n} of {of} steps</source>
        <translation>{n} of {of} steps</translation>
    </message>
    <message>
        <source>{n} {n|place|places}</source>
        <translation>{n} {n|place|places}</translation>
    </message>
    <message>
        <source>{n} {n|series|series} opened</source>
        <translation>{n} {n|series|series} opened</translation>
    </message>
</context>
<context>
    <name>several</name>
    <message>
        <source>Choose none</source>
        <translation>Choose none</translation>
    </message>
    <message>
        <source>{n} chosen</source>
        <translation>{n} chosen</translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>Attached scan</source>
        <translation>Attached scan</translation>
    </message>
    <message>
        <source>Cover sheets</source>
        <translation>Cover sheets</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Digests of the pages</source>
        <translation>Digests of the pages</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Export of carriers</source>
        <translation>Export of carriers</translation>
    </message>
    <message>
        <source>Export of computers</source>
        <translation>Export of computers</translation>
    </message>
    <message>
        <source>Export of destruction batches</source>
        <translation>Export of destruction batches</translation>
    </message>
    <message>
        <source>Export of documents</source>
        <translation>Export of documents</translation>
    </message>
    <message>
        <source>Export of equipment</source>
        <translation>Export of equipment</translation>
    </message>
    <message>
        <source>Export of key rooms</source>
        <translation>Export of key rooms</translation>
    </message>
    <message>
        <source>Export of people</source>
        <translation>Export of people</translation>
    </message>
    <message>
        <source>Export of places</source>
        <translation>Export of places</translation>
    </message>
    <message>
        <source>Export of safes</source>
        <translation>Export of safes</translation>
    </message>
    <message>
        <source>Export of the faults of an old register</source>
        <translation>Export of the faults of an old register</translation>
    </message>
    <message>
        <source>Export of the incoming register</source>
        <translation>Export of the incoming register</translation>
    </message>
    <message>
        <source>F01 Incoming register</source>
        <translation>F01 Incoming register</translation>
    </message>
    <message>
        <source>F13 Carrier ledger</source>
        <translation>F13 Carrier ledger</translation>
    </message>
    <message>
        <source>F15 Computer ledger</source>
        <translation>F15 Computer ledger</translation>
    </message>
    <message>
        <source>F16 Equipment ledger</source>
        <translation>F16 Equipment ledger</translation>
    </message>
    <message>
        <source>F17 Removable media</source>
        <translation>F17 Removable media</translation>
    </message>
    <message>
        <source>F27 Destruction approval</source>
        <translation>F27 Destruction approval</translation>
    </message>
    <message>
        <source>F28 Destruction list</source>
        <translation>F28 Destruction list</translation>
    </message>
    <message>
        <source>F29 Escort note</source>
        <translation>F29 Escort note</translation>
    </message>
    <message>
        <source>F30 Destruction register</source>
        <translation>F30 Destruction register</translation>
    </message>
    <message>
        <source>F31 Destruction certificate</source>
        <translation>F31 Destruction certificate</translation>
    </message>
    <message>
        <source>Faults of an old register</source>
        <translation>Faults of an old register</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Founding sheet</source>
        <translation>Founding sheet</translation>
    </message>
    <message>
        <source>Highest level</source>
        <translation>Highest level</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Lines on the last page</source>
        <translation>Lines on the last page</translation>
    </message>
    <message>
        <source>List of attached scans</source>
        <translation>List of attached scans</translation>
    </message>
    <message>
        <source>List of destruction batches</source>
        <translation>List of destruction batches</translation>
    </message>
    <message>
        <source>List of key rooms</source>
        <translation>List of key rooms</translation>
    </message>
    <message>
        <source>List of people</source>
        <translation>List of people</translation>
    </message>
    <message>
        <source>List of places</source>
        <translation>List of places</translation>
    </message>
    <message>
        <source>List of prints and exports</source>
        <translation>List of prints and exports</translation>
    </message>
    <message>
        <source>List of safes</source>
        <translation>List of safes</translation>
    </message>
    <message>
        <source>List of slips</source>
        <translation>List of slips</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Print no.</source>
        <translation>Print no.</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>Printed on</translation>
    </message>
    <message>
        <source>Registered as</source>
        <translation>Registered as</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserved</translation>
    </message>
    <message>
        <source>Ruler page</source>
        <translation>Ruler page</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Serial</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Slip</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>Spoiled</translation>
    </message>
    <message>
        <source>Spoiled because</source>
        <translation>Spoiled because</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Backup {day}, verified</source>
        <translation>Backup {day}, verified</translation>
    </message>
    <message>
        <source>Covered, work goes on</source>
        <translation>Covered, work goes on</translation>
    </message>
    <message>
        <source>Demonstration vault</source>
        <translation>Demonstration vault</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Locks in {time}</source>
        <translation>Locks in {time}</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>No backup yet</translation>
    </message>
    <message>
        <source>No vault yet</source>
        <translation>No vault yet</translation>
    </message>
    <message>
        <source>Open to be read only. It can be looked at and verified; no act is recorded.</source>
        <translation>Open to be read only. It can be looked at and verified; no act is recorded.</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Read only</translation>
    </message>
    <message>
        <source>Seal agrees, entry {n}</source>
        <translation>Seal agrees, entry {n}</translation>
    </message>
    <message>
        <source>Test vault</source>
        <translation>Test vault</translation>
    </message>
    <message>
        <source>Training vault</source>
        <translation>Training vault</translation>
    </message>
    <message>
        <source>Vault founded</source>
        <translation>Vault founded</translation>
    </message>
    <message>
        <source>Verification: {n} {n|finding|findings}</source>
        <translation>Verification: {n} {n|finding|findings}</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Verify now</translation>
    </message>
    <message>
        <source>{role}, reading</source>
        <translation>{role}, reading</translation>
    </message>
</context>
<context>
    <name>signature</name>
    <message>
        <source>Add a second signature</source>
        <translation>Add a second signature</translation>
    </message>
    <message>
        <source>No account of this role is open.</source>
        <translation>No account of this role is open.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Second person</translation>
    </message>
    <message>
        <source>Second signature</source>
        <translation>Second signature</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Without this signature</source>
        <translation>Without this signature</translation>
    </message>
</context>
<context>
    <name>signing</name>
    <message>
        <source>Nobody who may has an account; take it on paper.</source>
        <translation>Nobody who may has an account; take it on paper.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>Type the passphrase first.</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Who signs</translation>
    </message>
    <message>
        <source>{name} has signed</source>
        <translation>{name} has signed</translation>
    </message>
    <message>
        <source>{name} types the passphrase</source>
        <translation>{name} types the passphrase</translation>
    </message>
</context>
<context>
    <name>slip</name>
    <message>
        <source>Approval</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>Approval no.</source>
        <translation>Approval no.</translation>
    </message>
    <message>
        <source>Approval sheet</source>
        <translation>Approval sheet</translation>
    </message>
    <message>
        <source>Attach each page to its slip</source>
        <translation>Attach each page to its slip</translation>
    </message>
    <message>
        <source>Bag</source>
        <translation>Bag</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>Borrower</translation>
    </message>
    <message>
        <source>Borrower signs</source>
        <translation>Borrower signs</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Carried by</translation>
    </message>
    <message>
        <source>Carrying-out slip for classified items</source>
        <translation>Carrying-out slip for classified items</translation>
    </message>
    <message>
        <source>Checked by, signs</source>
        <translation>Checked by, signs</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>Collected by</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Copy no.</source>
        <translation>Copy no.</translation>
    </message>
    <message>
        <source>Destruction batch</source>
        <translation>Destruction batch</translation>
    </message>
    <message>
        <source>Destruction certificate</source>
        <translation>Destruction certificate</translation>
    </message>
    <message>
        <source>Do they bear their signatures? Untick what came back unsigned.</source>
        <translation>Do they bear their signatures? Untick what came back unsigned.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Escort note</source>
        <translation>Escort note</translation>
    </message>
    <message>
        <source>Escort one signs</source>
        <translation>Escort one signs</translation>
    </message>
    <message>
        <source>Escort two signs</source>
        <translation>Escort two signs</translation>
    </message>
    <message>
        <source>Fallback sheet</source>
        <translation>Fallback sheet</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Given by</translation>
    </message>
    <message>
        <source>Giver signs</source>
        <translation>Giver signs</translation>
    </message>
    <message>
        <source>Handover slip for classified items</source>
        <translation>Handover slip for classified items</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>In all</translation>
    </message>
    <message>
        <source>It is signed</source>
        <translation>It is signed</translation>
    </message>
    <message>
        <source>Item no.</source>
        <translation>Item no.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Kind of slip</source>
        <translation>Kind of slip</translation>
    </message>
    <message>
        <source>Loan slip</source>
        <translation>Loan slip</translation>
    </message>
    <message>
        <source>Loan slip for classified items</source>
        <translation>Loan slip for classified items</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Made on</translation>
    </message>
    <message>
        <source>No need</source>
        <translation>No need</translation>
    </message>
    <message>
        <source>No page shows the code of a slip. Nothing was attached.</source>
        <translation>No page shows the code of a slip. Nothing was attached.</translation>
    </message>
    <message>
        <source>No slip, or more than one: page {pages}. Left out.</source>
        <translation>No slip, or more than one: page {pages}. Left out.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>No. {number}</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Not signed</translation>
    </message>
    <message>
        <source>Officer signs</source>
        <translation>Officer signs</translation>
    </message>
    <message>
        <source>On behalf</source>
        <translation>On behalf</translation>
    </message>
    <message>
        <source>Pages or capacity</source>
        <translation>Pages or capacity</translation>
    </message>
    <message>
        <source>Part 1  officer keeps</source>
        <translation>Part 1  officer keeps</translation>
    </message>
    <message>
        <source>Part 2  goes with the items</source>
        <translation>Part 2  goes with the items</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Received by</translation>
    </message>
    <message>
        <source>Receiver signs</source>
        <translation>Receiver signs</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Return slip</source>
        <translation>Return slip</translation>
    </message>
    <message>
        <source>Return slip for classified items</source>
        <translation>Return slip for classified items</translation>
    </message>
    <message>
        <source>Returned by</source>
        <translation>Returned by</translation>
    </message>
    <message>
        <source>Returned by, signs</source>
        <translation>Returned by, signs</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Serial</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Signature missing</source>
        <translation>Signature missing</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Signed at the desk</source>
        <translation>Signed at the desk</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>Signed on paper</translation>
    </message>
    <message>
        <source>Signed on return</source>
        <translation>Signed on return</translation>
    </message>
    <message>
        <source>Signed slip back on</source>
        <translation>Signed slip back on</translation>
    </message>
    <message>
        <source>Slip no.</source>
        <translation>Slip no.</translation>
    </message>
    <message>
        <source>The scan is attached to {number}, entry {seq}.</source>
        <translation>The scan is attached to {number}, entry {seq}.</translation>
    </message>
    <message>
        <source>The signature of {number} is not missing.</source>
        <translation>The signature of {number} is not missing.</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Voided</translation>
    </message>
    <message>
        <source>Was it scanned as a picture? It can be kept with the slip.</source>
        <translation>Was it scanned as a picture? It can be kept with the slip.</translation>
    </message>
    <message>
        <source>Witness signs</source>
        <translation>Witness signs</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>item</source>
        <translation>item</translation>
    </message>
    <message>
        <source>items</source>
        <translation>items</translation>
    </message>
    <message>
        <source>{kind} {number}</source>
        <translation>{kind} {number}</translation>
    </message>
    <message>
        <source>{number} filed, signature no longer missing.</source>
        <translation>{number} filed, signature no longer missing.</translation>
    </message>
    <message>
        <source>{number} is being recorded.</source>
        <translation>{number} is being recorded.</translation>
    </message>
    <message>
        <source>{number} is filed</source>
        <translation>{number} is filed</translation>
    </message>
    <message>
        <source>{number} is signed</source>
        <translation>{number} is signed</translation>
    </message>
    <message>
        <source>{number}: attached, entry {seq}</source>
        <translation>{number}: attached, entry {seq}</translation>
    </message>
    <message>
        <source>{number}: page {pages}</source>
        <translation>{number}: page {pages}</translation>
    </message>
    <message>
        <source>{number}: signature missing</source>
        <translation>{number}: signature missing</translation>
    </message>
    <message>
        <source>{number}: {signature}.</source>
        <translation>{number}: {signature}.</translation>
    </message>
    <message>
        <source>{number}: {why}</source>
        <translation>{number}: {why}</translation>
    </message>
    <message>
        <source>{n} of {all} slips have their scan now.</source>
        <translation>{n} of {all} slips have their scan now.</translation>
    </message>
    <message>
        <source>{n} slips were scanned together</source>
        <translation>{n} slips were scanned together</translation>
    </message>
    <message>
        <source>{n} {n|is|are} signed: file {n|it|them}</source>
        <translation>{n} {n|is|are} signed: file {n|it|them}</translation>
    </message>
    <message>
        <source>{n} {n|slip|slips} filed, signature no longer missing.</source>
        <translation>{n} {n|slip|slips} filed, signature no longer missing.</translation>
    </message>
    <message>
        <source>{person}, {day}, {n} {n|item|items}. Signed? Scan it again, or press Ctrl+Enter, and file it.</source>
        <translation>{person}, {day}, {n} {n|item|items}. Signed? Scan it again, or press Ctrl+Enter, and file it.</translation>
    </message>
</context>
<context>
    <name>state</name>
    <message>
        <source>Approved for destruction</source>
        <translation>Approved for destruction</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>At copying</source>
        <translation>At copying</translation>
    </message>
    <message>
        <source>Awaiting receipt</source>
        <translation>Awaiting receipt</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Carried out</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Destroyed</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>Dispatched</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Handed to successor</source>
        <translation>Handed to successor</translation>
    </message>
    <message>
        <source>In circulation</source>
        <translation>In circulation</translation>
    </message>
    <message>
        <source>In repair</source>
        <translation>In repair</translation>
    </message>
    <message>
        <source>In store</source>
        <translation>In store</translation>
    </message>
    <message>
        <source>In transit to destruction</source>
        <translation>In transit to destruction</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Listed for destruction</source>
        <translation>Listed for destruction</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>On loan</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>Out of use</translation>
    </message>
    <message>
        <source>Received unopened</source>
        <translation>Received unopened</translation>
    </message>
    <message>
        <source>Retained</source>
        <translation>Retained</translation>
    </message>
    <message>
        <source>Returned to issuer</source>
        <translation>Returned to issuer</translation>
    </message>
    <message>
        <source>Sealed up</source>
        <translation>Sealed up</translation>
    </message>
    <message>
        <source>To archive</source>
        <translation>To archive</translation>
    </message>
    <message>
        <source>To return to issuer</source>
        <translation>To return to issuer</translation>
    </message>
    <message>
        <source>Transfer pending</source>
        <translation>Transfer pending</translation>
    </message>
    <message>
        <source>Transferred to archives</source>
        <translation>Transferred to archives</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Voided</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>to do</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>All acts</source>
        <translation>All acts</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Combinations</source>
        <translation>Combinations</translation>
    </message>
    <message>
        <source>Combinations to change</source>
        <translation>Combinations to change</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Destroy what came out of the printer; its number is not used again.</source>
        <translation>Destroy what came out of the printer; its number is not used again.</translation>
    </message>
    <message>
        <source>Destruction</source>
        <translation>Destruction</translation>
    </message>
    <message>
        <source>Destruction waiting</source>
        <translation>Destruction waiting</translation>
    </message>
    <message>
        <source>Document or name</source>
        <translation>Document or name</translation>
    </message>
    <message>
        <source>Due back today</source>
        <translation>Due back today</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>Enter as spoiled</source>
        <translation>Enter as spoiled</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explain</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Goes back to</source>
        <translation>Goes back to</translation>
    </message>
    <message>
        <source>Holdings</source>
        <translation>Holdings</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Latest acts</source>
        <translation>Latest acts</translation>
    </message>
    <message>
        <source>Level / period</source>
        <translation>Level / period</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>Nothing overdue, due, ending, waiting for destruction or unsigned.</source>
        <translation>Nothing overdue, due, ending, waiting for destruction or unsigned.</translation>
    </message>
    <message>
        <source>Nothing to do today</source>
        <translation>Nothing to do today</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Periods</translation>
    </message>
    <message>
        <source>Periods ending</source>
        <translation>Periods ending</translation>
    </message>
    <message>
        <source>Print all reminders</source>
        <translation>Print all reminders</translation>
    </message>
    <message>
        <source>Print the reminder</source>
        <translation>Print the reminder</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>Prints</translation>
    </message>
    <message>
        <source>Prints not explained</source>
        <translation>Prints not explained</translation>
    </message>
    <message>
        <source>Reminders not printed.</source>
        <translation>Reminders not printed.</translation>
    </message>
    <message>
        <source>Reminders printed, {number}.</source>
        <translation>Reminders printed, {number}.</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Seal and backup</source>
        <translation>Seal and backup</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Signatures missing</source>
        <translation>Signatures missing</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>What must be back today</source>
        <translation>What must be back today</translation>
    </message>
    <message>
        <source>With, or at</source>
        <translation>With, or at</translation>
    </message>
    <message>
        <source>a holder has left</source>
        <translation>a holder has left</translation>
    </message>
    <message>
        <source>all well</source>
        <translation>all well</translation>
    </message>
    <message>
        <source>changed {n} {n|day|days} ago</source>
        <translation>changed {n} {n|day|days} ago</translation>
    </message>
    <message>
        <source>entry {n}, seal agrees</source>
        <translation>entry {n}, seal agrees</translation>
    </message>
    <message>
        <source>every {days} days, and when somebody leaves</source>
        <translation>every {days} days, and when somebody leaves</translation>
    </message>
    <message>
        <source>for {n} {n|day|days}</source>
        <translation>for {n} {n|day|days}</translation>
    </message>
    <message>
        <source>in {n} {n|day|days}</source>
        <translation>in {n} {n|day|days}</translation>
    </message>
    <message>
        <source>last print {number}</source>
        <translation>last print {number}</translation>
    </message>
    <message>
        <source>left the printer?</source>
        <translation>left the printer?</translation>
    </message>
    <message>
        <source>never changed</source>
        <translation>never changed</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>nothing printed yet</source>
        <translation>nothing printed yet</translation>
    </message>
    <message>
        <source>oldest {day}, {number}</source>
        <translation>oldest {day}, {number}</translation>
    </message>
    <message>
        <source>printed or spoiled, each number once</source>
        <translation>printed or spoiled, each number once</translation>
    </message>
    <message>
        <source>review before they end</source>
        <translation>review before they end</translation>
    </message>
    <message>
        <source>see below</source>
        <translation>see below</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>since today</translation>
    </message>
    <message>
        <source>{day}, reopened and verified</source>
        <translation>{day}, reopened and verified</translation>
    </message>
    <message>
        <source>{day}, {depth}: no finding</source>
        <translation>{day}, {depth}: no finding</translation>
    </message>
    <message>
        <source>{day}, {depth}: {n} {n|finding|findings}</source>
        <translation>{day}, {depth}: {n} {n|finding|findings}</translation>
    </message>
    <message>
        <source>{hour} list</source>
        <translation>{hour} list</translation>
    </message>
    <message>
        <source>{name} approved</source>
        <translation>{name} approved</translation>
    </message>
    <message>
        <source>{number} was begun and never recorded.</source>
        <translation>{number} was begun and never recorded.</translation>
    </message>
    <message>
        <source>{number}. {name}</source>
        <translation>{number}. {name}</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} more</translation>
    </message>
    <message>
        <source>{n} {n|batch|batches}</source>
        <translation>{n} {n|batch|batches}</translation>
    </message>
    <message>
        <source>{n} {n|item|items}</source>
        <translation>{n} {n|item|items}</translation>
    </message>
    <message>
        <source>{n} {n|item|items}, within {days} days</source>
        <translation>{n} {n|item|items}, within {days} days</translation>
    </message>
    <message>
        <source>{n} {n|print|prints}</source>
        <translation>{n} {n|print|prints}</translation>
    </message>
    <message>
        <source>{n} {n|safe|safes}</source>
        <translation>{n} {n|safe|safes}</translation>
    </message>
    <message>
        <source>{n} {n|sheet|sheets}</source>
        <translation>{n} {n|sheet|sheets}</translation>
    </message>
    <message>
        <source>{year}, copies and carriers</source>
        <translation>{year}, copies and carriers</translation>
    </message>
    <message>
        <source>{year}-{month}-{day} {week}</source>
        <translation>{year}-{month}-{day} {week}</translation>
    </message>
</context>
<context>
    <name>unlock</name>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>After 5 wrong passphrases a wait of 30 s, then twice as long each time.</source>
        <translation>After 5 wrong passphrases a wait of 30 s, then twice as long each time.</translation>
    </message>
    <message>
        <source>Classified documents and carriers</source>
        <translation>Classified documents and carriers</translation>
    </message>
    <message>
        <source>Compare the last entry with the foot of the last printed page before unlocking.</source>
        <translation>Compare the last entry with the foot of the last printed page before unlocking.</translation>
    </message>
    <message>
        <source>Entry {n}</source>
        <translation>Entry {n}</translation>
    </message>
    <message>
        <source>For an inspection, to read</source>
        <translation>For an inspection, to read</translation>
    </message>
    <message>
        <source>For an inspection: everything can be read, nothing recorded.</source>
        <translation>For an inspection: everything can be read, nothing recorded.</translation>
    </message>
    <message>
        <source>Input method is off here</source>
        <translation>Input method is off here</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Last entry</translation>
    </message>
    <message>
        <source>Last unlocked</source>
        <translation>Last unlocked</translation>
    </message>
    <message>
        <source>Nothing was changed. The vault is locked.</source>
        <translation>Nothing was changed. The vault is locked.</translation>
    </message>
    <message>
        <source>Register vault</source>
        <translation>Register vault</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>To work</source>
        <translation>To work</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Unlocking</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Vault</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Written</translation>
    </message>
</context>
<context>
    <name>vault</name>
    <message>
        <source>A checkpoint cannot be read: it was altered or damaged.</source>
        <translation>A checkpoint cannot be read: it was altered or damaged.</translation>
    </message>
    <message>
        <source>A file of the vault is damaged or was altered. Nothing was repaired; keep the vault as it is.</source>
        <translation>A file of the vault is damaged or was altered. Nothing was repaired; keep the vault as it is.</translation>
    </message>
    <message>
        <source>A file of the vault is missing: {name}.</source>
        <translation>A file of the vault is missing: {name}.</translation>
    </message>
    <message>
        <source>A file or folder that is needed is not there.</source>
        <translation>A file or folder that is needed is not there.</translation>
    </message>
    <message>
        <source>A newer version of SecretDesk made this vault. Install that version to open it.</source>
        <translation>A newer version of SecretDesk made this vault. Install that version to open it.</translation>
    </message>
    <message>
        <source>A record of the journal is damaged or was altered.</source>
        <translation>A record of the journal is damaged or was altered.</translation>
    </message>
    <message>
        <source>A signature under a checkpoint does not verify.</source>
        <translation>A signature under a checkpoint does not verify.</translation>
    </message>
    <message>
        <source>A vault of this kind needs the full cost of guessing a passphrase.</source>
        <translation>A vault of this kind needs the full cost of guessing a passphrase.</translation>
    </message>
    <message>
        <source>A wrapped key is damaged or was altered.</source>
        <translation>A wrapped key is damaged or was altered.</translation>
    </message>
    <message>
        <source>An attachment is missing, damaged or was altered: {name}.</source>
        <translation>An attachment is missing, damaged or was altered: {name}.</translation>
    </message>
    <message>
        <source>An older file of keys was put back: it is number {generation}, but number {recorded} was recorded.</source>
        <translation>An older file of keys was put back: it is number {generation}, but number {recorded} was recorded.</translation>
    </message>
    <message>
        <source>An older state of the vault was put back: it has {size} entries, but {before} were recorded. {n} {n|entry is|entries are} missing.</source>
        <translation>An older state of the vault was put back: it has {size} entries, but {before} were recorded. {n} {n|entry is|entries are} missing.</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Demonstration</translation>
    </message>
    <message>
        <source>Entries of the journal are missing.</source>
        <translation>Entries of the journal are missing.</translation>
    </message>
    <message>
        <source>Entry {seq} of the journal is damaged or was altered.</source>
        <translation>Entry {seq} of the journal is damaged or was altered.</translation>
    </message>
    <message>
        <source>Holders of the seal</source>
        <translation>Holders of the seal</translation>
    </message>
    <message>
        <source>Kind of vault</source>
        <translation>Kind of vault</translation>
    </message>
    <message>
        <source>Language of paper</source>
        <translation>Language of paper</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Last backup</translation>
    </message>
    <message>
        <source>Last verification</source>
        <translation>Last verification</translation>
    </message>
    <message>
        <source>No such setting.</source>
        <translation>No such setting.</translation>
    </message>
    <message>
        <source>Nobody closes his own account.</source>
        <translation>Nobody closes his own account.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Random</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>Seal key</source>
        <translation>Seal key</translation>
    </message>
    <message>
        <source>Seal key P-256</source>
        <translation>Seal key P-256</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Setting</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Stopped. Nothing was changed.</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>The backup is damaged or was altered: {name}. It does not count.</source>
        <translation>The backup is damaged or was altered: {name}. It does not count.</translation>
    </message>
    <message>
        <source>The books are busy with longer work. Try again in a moment.</source>
        <translation>The books are busy with longer work. Try again in a moment.</translation>
    </message>
    <message>
        <source>The computer has too little free memory for this.</source>
        <translation>The computer has too little free memory for this.</translation>
    </message>
    <message>
        <source>The contents of entry {seq} cannot be read in this session.</source>
        <translation>The contents of entry {seq} cannot be read in this session.</translation>
    </message>
    <message>
        <source>The database refuses a setting that safety rests on: {name}.</source>
        <translation>The database refuses a setting that safety rests on: {name}.</translation>
    </message>
    <message>
        <source>The disk did not take or give the data. Nothing was recorded; check disk and space.</source>
        <translation>The disk did not take or give the data. Nothing was recorded; check disk and space.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was recorded; make room and repeat the step.</source>
        <translation>The disk is full. Nothing was recorded; make room and repeat the step.</translation>
    </message>
    <message>
        <source>The file that remembers how far the journal had come is missing or damaged.</source>
        <translation>The file that remembers how far the journal had come is missing or damaged.</translation>
    </message>
    <message>
        <source>The file with the keys of the vault is damaged or was altered, and so is its second copy.</source>
        <translation>The file with the keys of the vault is damaged or was altered, and so is its second copy.</translation>
    </message>
    <message>
        <source>The journal is not the one recorded here: entries before number {size} differ.</source>
        <translation>The journal is not the one recorded here: entries before number {size} differ.</translation>
    </message>
    <message>
        <source>The key in this account's slot is not the one in the journal.</source>
        <translation>The key in this account's slot is not the one in the journal.</translation>
    </message>
    <message>
        <source>The keys of the unit seal are damaged or were altered.</source>
        <translation>The keys of the unit seal are damaged or were altered.</translation>
    </message>
    <message>
        <source>The kind of this vault was changed after its founding.</source>
        <translation>The kind of this vault was changed after its founding.</translation>
    </message>
    <message>
        <source>The ledgers must first be made anew for this program.</source>
        <translation>The ledgers must first be made anew for this program.</translation>
    </message>
    <message>
        <source>The same person cannot sign twice.</source>
        <translation>The same person cannot sign twice.</translation>
    </message>
    <message>
        <source>The unit seal is closed again; both holders sign in once more.</source>
        <translation>The unit seal is closed again; both holders sign in once more.</translation>
    </message>
    <message>
        <source>The unit seal needs {least} to {most} holders.</source>
        <translation>The unit seal needs {least} to {most} holders.</translation>
    </message>
    <message>
        <source>The vault cannot be written here: its folder is read-only for this user.</source>
        <translation>The vault cannot be written here: its folder is read-only for this user.</translation>
    </message>
    <message>
        <source>The vault is in use: it has been open in another window since {since}.</source>
        <translation>The vault is in use: it has been open in another window since {since}.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>The vault is locked.</translation>
    </message>
    <message>
        <source>The vault is open already.</source>
        <translation>The vault is open already.</translation>
    </message>
    <message>
        <source>There is a backup of this minute in that folder already.</source>
        <translation>There is a backup of this minute in that folder already.</translation>
    </message>
    <message>
        <source>There is a vault in this folder already.</source>
        <translation>There is a vault in this folder already.</translation>
    </message>
    <message>
        <source>There is an account of this name already.</source>
        <translation>There is an account of this name already.</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation>There is no vault in this folder.</translation>
    </message>
    <message>
        <source>This account cannot open the book; ask an officer.</source>
        <translation>This account cannot open the book; ask an officer.</translation>
    </message>
    <message>
        <source>This account has no key for that part of the vault.</source>
        <translation>This account has no key for that part of the vault.</translation>
    </message>
    <message>
        <source>This account has no key slot; it was closed.</source>
        <translation>This account has no key slot; it was closed.</translation>
    </message>
    <message>
        <source>This account holds no share of the unit seal.</source>
        <translation>This account holds no share of the unit seal.</translation>
    </message>
    <message>
        <source>This account works only within an officer's open session.</source>
        <translation>This account works only within an officer's open session.</translation>
    </message>
    <message>
        <source>This installation lacks the encryption that vaults need.</source>
        <translation>This installation lacks the encryption that vaults need.</translation>
    </message>
    <message>
        <source>This is no anchor. It looks like 10432 / 7K4M-2QXR-9TBV-0HGC-W3PZ: a number and 20 signs.</source>
        <translation>This is no anchor. It looks like 10432 / 7K4M-2QXR-9TBV-0HGC-W3PZ: a number and 20 signs.</translation>
    </message>
    <message>
        <source>This number or name is already in the vault.</source>
        <translation>This number or name is already in the vault.</translation>
    </message>
    <message>
        <source>This program has no profile of the name {id}.</source>
        <translation>This program has no profile of the name {id}.</translation>
    </message>
    <message>
        <source>This vault has no unit seal yet.</source>
        <translation>This vault has no unit seal yet.</translation>
    </message>
    <message>
        <source>This was given up before it was answered.</source>
        <translation>This was given up before it was answered.</translation>
    </message>
    <message>
        <source>This was recorded, but the disk did not confirm it. Look at the last entries before repeating.</source>
        <translation>This was recorded, but the disk did not confirm it. Look at the last entries before repeating.</translation>
    </message>
    <message>
        <source>Too many wrong passphrases. Wait {n} more {n|second|seconds} and try again.</source>
        <translation>Too many wrong passphrases. Wait {n} more {n|second|seconds} and try again.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>What was written of an entry cannot be read: damaged or altered.</source>
        <translation>What was written of an entry cannot be read: damaged or altered.</translation>
    </message>
    <message>
        <source>Wrong name or passphrase.</source>
        <translation>Wrong name or passphrase.</translation>
    </message>
    <message>
        <source>{file} of the vault is damaged or was altered. Nothing was repaired; keep the vault as it is.</source>
        <translation>{file} of the vault is damaged or was altered. Nothing was repaired; keep the vault as it is.</translation>
    </message>
</context>
<context>
    <name>verify</name>
    <message>
        <source>A kept file belongs to no entry: its act was never recorded. It does no harm.</source>
        <translation>A kept file belongs to no entry: its act was never recorded. It does no harm.</translation>
    </message>
    <message>
        <source>ALTERED or incomplete. Do not rely on this export.</source>
        <translation>ALTERED or incomplete. Do not rely on this export.</translation>
    </message>
    <message>
        <source>An object is made once, by the entry it is called by.</source>
        <translation>An object is made once, by the entry it is called by.</translation>
    </message>
    <message>
        <source>Attachment {number} is not the file that was attached.</source>
        <translation>Attachment {number} is not the file that was attached.</translation>
    </message>
    <message>
        <source>Back up to a folder</source>
        <translation>Back up to a folder</translation>
    </message>
    <message>
        <source>Backed up, reopened and verified: {name}</source>
        <translation>Backed up, reopened and verified: {name}</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Being stopped; what was copied is removed.</source>
        <translation>Being stopped; what was copied is removed.</translation>
    </message>
    <message>
        <source>Being verified; acts go on meanwhile.</source>
        <translation>Being verified; acts go on meanwhile.</translation>
    </message>
    <message>
        <source>Belongs to another place or vault.</source>
        <translation>Belongs to another place or vault.</translation>
    </message>
    <message>
        <source>Belongs to no entry.</source>
        <translation>Belongs to no entry.</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chain</translation>
    </message>
    <message>
        <source>Copying the attachments</source>
        <translation>Copying the attachments</translation>
    </message>
    <message>
        <source>Copying the vault</source>
        <translation>Copying the vault</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>Deep</translation>
    </message>
    <message>
        <source>Does not belong to the act it stands in.</source>
        <translation>Does not belong to the act it stands in.</translation>
    </message>
    <message>
        <source>Done in a role that the account did not have.</source>
        <translation>Done in a role that the account did not have.</translation>
    </message>
    <message>
        <source>Entries {first} to {last} are not those that were signed.</source>
        <translation>Entries {first} to {last} are not those that were signed.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Fingerprint on the founding sheet (Enter if it is not at hand):</source>
        <translation>Fingerprint on the founding sheet (Enter if it is not at hand):</translation>
    </message>
    <message>
        <source>Foot of a printed page, to compare (may stay empty)</source>
        <translation>Foot of a printed page, to compare (may stay empty)</translation>
    </message>
    <message>
        <source>Holds contents that belong elsewhere.</source>
        <translation>Holds contents that belong elsewhere.</translation>
    </message>
    <message>
        <source>How deep</source>
        <translation>How deep</translation>
    </message>
    <message>
        <source>How the vault stands</source>
        <translation>How the vault stands</translation>
    </message>
    <message>
        <source>In the vault's own folder</source>
        <translation>In the vault's own folder</translation>
    </message>
    <message>
        <source>Its time runs back.</source>
        <translation>Its time runs back.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Keep the vault's folder as it is; restore nothing over it. The newest sound backup shows what was.</source>
        <translation>Keep the vault's folder as it is; restore nothing over it. The newest sound backup shows what was.</translation>
    </message>
    <message>
        <source>Last: {last}</source>
        <translation>Last: {last}</translation>
    </message>
    <message>
        <source>Look at the items themselves, and ask those the journal names.</source>
        <translation>Look at the items themselves, and ask those the journal names.</translation>
    </message>
    <message>
        <source>Looking at the vault's pages</source>
        <translation>Looking at the vault's pages</translation>
    </message>
    <message>
        <source>Names more entries than there are.</source>
        <translation>Names more entries than there are.</translation>
    </message>
    <message>
        <source>No finding in {n} entries, {took} s.</source>
        <translation>No finding in {n} entries, {took} s.</translation>
    </message>
    <message>
        <source>No object of such a kind.</source>
        <translation>No object of such a kind.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>None was made yet.</source>
        <translation>None was made yet.</translation>
    </message>
    <message>
        <source>Nothing was repaired. Beside stands what to do now.</source>
        <translation>Nothing was repaired. Beside stands what to do now.</translation>
    </message>
    <message>
        <source>Nothing was verified yet in this session.</source>
        <translation>Nothing was verified yet in this session.</translation>
    </message>
    <message>
        <source>Nothing: journal, signatures and tables agree as far as was looked.</source>
        <translation>Nothing: journal, signatures and tables agree as far as was looked.</translation>
    </message>
    <message>
        <source>Page {page} is damaged or was altered.</source>
        <translation>Page {page} is damaged or was altered.</translation>
    </message>
    <message>
        <source>Print this page and tell the leader and the security administrator today.</source>
        <translation>Print this page and tell the leader and the security administrator today.</translation>
    </message>
    <message>
        <source>Reading the copy again</source>
        <translation>Reading the copy again</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Says that the book was verified, by an account that cannot read it.</source>
        <translation>Says that the book was verified, by an account that cannot read it.</translation>
    </message>
    <message>
        <source>Shares of the unit seal are missing or too many.</source>
        <translation>Shares of the unit seal are missing or too many.</translation>
    </message>
    <message>
        <source>Signed by an account that was not in force.</source>
        <translation>Signed by an account that was not in force.</translation>
    </message>
    <message>
        <source>Signed by {identity}, key {fingerprint}.</source>
        <translation>Signed by {identity}, key {fingerprint}.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stopped. Nothing was judged.</source>
        <translation>Stopped. Nothing was judged.</translation>
    </message>
    <message>
        <source>Stopped. There is no backup, nor half of one.</source>
        <translation>Stopped. There is no backup, nor half of one.</translation>
    </message>
    <message>
        <source>Tail</source>
        <translation>Tail</translation>
    </message>
    <message>
        <source>Taken as the foot of a page; verify to compare.</source>
        <translation>Taken as the foot of a page; verify to compare.</translation>
    </message>
    <message>
        <source>The act does not make such an entry.</source>
        <translation>The act does not make such an entry.</translation>
    </message>
    <message>
        <source>The act is not signed by who did it.</source>
        <translation>The act is not signed by who did it.</translation>
    </message>
    <message>
        <source>The checkpoint is not of this journal.</source>
        <translation>The checkpoint is not of this journal.</translation>
    </message>
    <message>
        <source>The contents of the entry are missing.</source>
        <translation>The contents of the entry are missing.</translation>
    </message>
    <message>
        <source>The contents of the entry make no sense.</source>
        <translation>The contents of the entry make no sense.</translation>
    </message>
    <message>
        <source>The copy is opened and verified before it counts. It opens with the passphrases of its day.</source>
        <translation>The copy is opened and verified before it counts. It opens with the passphrases of its day.</translation>
    </message>
    <message>
        <source>The database does not hold together: {line}</source>
        <translation>The database does not hold together: {line}</translation>
    </message>
    <message>
        <source>The entry is missing.</source>
        <translation>The entry is missing.</translation>
    </message>
    <message>
        <source>The folder cannot be read: {fault}</source>
        <translation>The folder cannot be read: {fault}</translation>
    </message>
    <message>
        <source>The foot of the page agrees.</source>
        <translation>The foot of the page agrees.</translation>
    </message>
    <message>
        <source>The foot of the page does not agree with this journal.</source>
        <translation>The foot of the page does not agree with this journal.</translation>
    </message>
    <message>
        <source>The role of who did it may not do this, or a signature beside him is missing.</source>
        <translation>The role of who did it may not do this, or a signature beside him is missing.</translation>
    </message>
    <message>
        <source>The row is missing.</source>
        <translation>The row is missing.</translation>
    </message>
    <message>
        <source>The row is not what the journal makes of it.</source>
        <translation>The row is not what the journal makes of it.</translation>
    </message>
    <message>
        <source>The row stands for nothing in the journal.</source>
        <translation>The row stands for nothing in the journal.</translation>
    </message>
    <message>
        <source>The search index does not fit the row.</source>
        <translation>The search index does not fit the row.</translation>
    </message>
    <message>
        <source>The signature under the act does not hold.</source>
        <translation>The signature under the act does not hold.</translation>
    </message>
    <message>
        <source>The stored hash of a block is missing.</source>
        <translation>The stored hash of a block is missing.</translation>
    </message>
    <message>
        <source>The tables were made from other declarations; make them anew.</source>
        <translation>The tables were made from other declarations; make them anew.</translation>
    </message>
    <message>
        <source>The unit seal is not the one named at founding.</source>
        <translation>The unit seal is not the one named at founding.</translation>
    </message>
    <message>
        <source>The {kind} {name} is not the one this program makes.</source>
        <translation>The {kind} {name} is not the one this program makes.</translation>
    </message>
    <message>
        <source>There is no such block.</source>
        <translation>There is no such block.</translation>
    </message>
    <message>
        <source>This account cannot read the book, so it cannot verify everything; verify the chain.</source>
        <translation>This account cannot read the book, so it cannot verify everything; verify the chain.</translation>
    </message>
    <message>
        <source>Unchanged, and signed by the key of the fingerprint given.</source>
        <translation>Unchanged, and signed by the key of the fingerprint given.</translation>
    </message>
    <message>
        <source>Unchanged, but officer-signed, not sealed by the unit (--officer-ok accepts it).</source>
        <translation>Unchanged, but officer-signed, not sealed by the unit (--officer-ok accepts it).</translation>
    </message>
    <message>
        <source>Unchanged, origin not checked: compare the fingerprint with the founding sheet.</source>
        <translation>Unchanged, origin not checked: compare the fingerprint with the founding sheet.</translation>
    </message>
    <message>
        <source>Verification failed: {n} {n|finding|findings}. Nothing was changed.</source>
        <translation>Verification failed: {n} {n|finding|findings}. Nothing was changed.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>Verify at one of the depths tail, chain or deep.</source>
        <translation>Verify at one of the depths tail, chain or deep.</translation>
    </message>
    <message>
        <source>Verifying the copy</source>
        <translation>Verifying the copy</translation>
    </message>
    <message>
        <source>Was altered after it was written.</source>
        <translation>Was altered after it was written.</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>What to do now</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Where it was in the past is not what the journal makes of it.</source>
        <translation>Where it was in the past is not what the journal makes of it.</translation>
    </message>
    <message>
        <source>Where to put the backup</source>
        <translation>Where to put the backup</translation>
    </message>
    <message>
        <source>a line is missing or out of order before this one.</source>
        <translation>a line is missing or out of order before this one.</translation>
    </message>
    <message>
        <source>cannot be read.</source>
        <translation>cannot be read.</translation>
    </message>
    <message>
        <source>carries no good signature of the key that signed MANIFEST.</source>
        <translation>carries no good signature of the key that signed MANIFEST.</translation>
    </message>
    <message>
        <source>does not belong to the export; take it out and check again.</source>
        <translation>does not belong to the export; take it out and check again.</translation>
    </message>
    <message>
        <source>every entry and signature, before a backup</source>
        <translation>every entry and signature, before a backup</translation>
    </message>
    <message>
        <source>everything, tables against the journal, every week</source>
        <translation>everything, tables against the journal, every week</translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation>is missing.</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>the disclosed body is not the one in the journal.</source>
        <translation>the disclosed body is not the one in the journal.</translation>
    </message>
    <message>
        <source>the last entries, at every unlocking</source>
        <translation>the last entries, at every unlocking</translation>
    </message>
    <message>
        <source>the ledger says otherwise in column {column} of this row.</source>
        <translation>the ledger says otherwise in column {column} of this row.</translation>
    </message>
    <message>
        <source>the rows at its end have no entry in entries.jsonl.</source>
        <translation>the rows at its end have no entry in entries.jsonl.</translation>
    </message>
    <message>
        <source>the signature does not hold for MANIFEST.</source>
        <translation>the signature does not hold for MANIFEST.</translation>
    </message>
    <message>
        <source>this entry does not stand in the journal under the checkpoint.</source>
        <translation>this entry does not stand in the journal under the checkpoint.</translation>
    </message>
    <message>
        <source>this line cannot be read.</source>
        <translation>this line cannot be read.</translation>
    </message>
    <message>
        <source>this line is not one of a manifest.</source>
        <translation>this line is not one of a manifest.</translation>
    </message>
    <message>
        <source>was changed: its SHA-256 is not the one in MANIFEST.</source>
        <translation>was changed: its SHA-256 is not the one in MANIFEST.</translation>
    </message>
    <message>
        <source>was not made by the key of the fingerprint given.</source>
        <translation>was not made by the key of the fingerprint given.</translation>
    </message>
    <message>
        <source>{day} {level} {kind} {account} {line}: {n} stands, {m} happened.</source>
        <translation>{day} {level} {kind} {account} {line}: {n} stands, {m} happened.</translation>
    </message>
    <message>
        <source>{day}, {depth}, no finding</source>
        <translation>{day}, {depth}, no finding</translation>
    </message>
    <message>
        <source>{day}, {depth}, {n} findings</source>
        <translation>{day}, {depth}, {n} findings</translation>
    </message>
    <message>
        <source>{level} {kind} {state}: {n} are counted, there are {m}.</source>
        <translation>{level} {kind} {state}: {n} are counted, there are {m}.</translation>
    </message>
    <message>
        <source>{level} {kind}: the account closes at {n}, but {m} are held.</source>
        <translation>{level} {kind}: the account closes at {n}, but {m} are held.</translation>
    </message>
    <message>
        <source>{n} {n|file|files} of attachments whose act was never recorded; it does no harm.</source>
        <translation>{n} {n|file|files} of attachments whose act was never recorded; it does no harm.</translation>
    </message>
    <message>
        <source>{proven} of {cells} filled cells follow from entries; the signer vouches for the rest.</source>
        <translation>{proven} of {cells} filled cells follow from entries; the signer vouches for the rest.</translation>
    </message>
    <message>
        <source>{rows} rows; all {entries} entries stand in the journal under the checkpoint.</source>
        <translation>{rows} rows; all {entries} entries stand in the journal under the checkpoint.</translation>
    </message>
</context>
<context>
    <name>within</name>
    <message>
        <source>More than {n} disks in one machine.</source>
        <translation>More than {n} disks in one machine.</translation>
    </message>
    <message>
        <source>Not a kind that is built into machines.</source>
        <translation>Not a kind that is built into machines.</translation>
    </message>
    <message>
        <source>This number already stands for another machine.</source>
        <translation>This number already stands for another machine.</translation>
    </message>
    <message>
        <source>{serial} is already registered.</source>
        <translation>{serial} is already registered.</translation>
    </message>
    <message>
        <source>{serial} is there twice.</source>
        <translation>{serial} is there twice.</translation>
    </message>
</context>
<context>
    <name>witness</name>
    <message>
        <source>Not signed yet</source>
        <translation>Not signed yet</translation>
    </message>
    <message>
        <source>Scan the badge, or type the name</source>
        <translation>Scan the badge, or type the name</translation>
    </message>
    <message>
        <source>Signs on paper</source>
        <translation>Signs on paper</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name} is already there.</source>
        <translation>{name} is already there.</translation>
    </message>
    <message>
        <source>{time}, signed with the passphrase</source>
        <translation>{time}, signed with the passphrase</translation>
    </message>
</context>
</TS>
