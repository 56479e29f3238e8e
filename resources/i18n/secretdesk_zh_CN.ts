<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>vault</name>
    <message>
        <source>Wrong passphrase.</source>
        <translation>口令不对。</translation>
    </message>
</context>
</TS>
