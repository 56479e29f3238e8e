<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>labels</name>
    <message>
        <source>A line of the label sheets is not understood.</source>
        <translation>A line of the label sheets is not understood.</translation>
    </message>
    <message>
        <source>Labels of {name} overlap or leave the page.</source>
        <translation>Labels of {name} overlap or leave the page.</translation>
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
        <source>This is not an item number. It looks like {example}.</source>
        <translation>This is not an item number. It looks like {example}.</translation>
    </message>
    <message>
        <source>This page seal was made by a newer SecretDesk.</source>
        <translation>This page seal was made by a newer SecretDesk.</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Demonstration, invented data</source>
        <translation>Demonstration, invented data</translation>
    </message>
    <message>
        <source>Form {code}</source>
        <translation>Form {code}</translation>
    </message>
    <message>
        <source>Journal head: </source>
        <translation>Journal head: </translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Page {page}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} of {pages}</translation>
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
        <source>Test vault, invented data</source>
        <translation>Test vault, invented data</translation>
    </message>
    <message>
        <source>Training vault, invented data</source>
        <translation>Training vault, invented data</translation>
    </message>
    <message>
        <source>{words} ({n}) {unit}</source>
        <translation>{words} ({n}) {unit}</translation>
    </message>
</context>
</TS>
