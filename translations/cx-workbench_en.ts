<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>cxw::Anonymity</name>
    <message numerus="yes">
        <source>In an anonymous round a role group of fewer than %n people would tell who they are. Nothing was changed.</source>
        <translation>
            <numerusform>In an anonymous round a role group of fewer than %n person would tell who they are. Nothing was changed.</numerusform>
            <numerusform>In an anonymous round a role group of fewer than %n people would tell who they are. Nothing was changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::BackupsDialog</name>
    <message numerus="yes">
        <source>As it was on %1, with %n round(s).</source>
        <translation>
            <numerusform>As it was on %1, with %n round.</numerusform>
            <numerusform>As it was on %1, with %n rounds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::ChangeTexts</name>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n ballot</numerusform>
            <numerusform>%n ballots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::ChangesView</name>
    <message numerus="yes">
        <source>Show more of the %n that are left</source>
        <translation>
            <numerusform>Show the %n that is left</numerusform>
            <numerusform>Show more of the %n that are left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::ComparePage</name>
    <message numerus="yes">
        <source>%n item(s) have a value in only one of the two rounds and are left out above.</source>
        <translation>
            <numerusform>%n item has a value in only one of the two rounds and is left out above.</numerusform>
            <numerusform>%n items have a value in only one of the two rounds and are left out above.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::Comparison</name>
    <message numerus="yes">
        <source>%1 of %n practices stay comparable with %2.</source>
        <translation>
            <numerusform>%1 of %n practice stays comparable with %2.</numerusform>
            <numerusform>%1 of %n practices stay comparable with %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::Differences</name>
    <message numerus="yes">
        <source>%n organizations were added.</source>
        <translation>
            <numerusform>%n organization was added.</numerusform>
            <numerusform>%n organizations were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organizations were changed.</source>
        <translation>
            <numerusform>%n organization was changed.</numerusform>
            <numerusform>%n organizations were changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organizations were removed.</source>
        <translation>
            <numerusform>%n organization was removed.</numerusform>
            <numerusform>%n organizations were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units were added.</source>
        <translation>
            <numerusform>%n unit was added.</numerusform>
            <numerusform>%n units were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units were changed.</source>
        <translation>
            <numerusform>%n unit was changed.</numerusform>
            <numerusform>%n units were changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units were removed.</source>
        <translation>
            <numerusform>%n unit was removed.</numerusform>
            <numerusform>%n units were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were added.</source>
        <translation>
            <numerusform>%n person was added.</numerusform>
            <numerusform>%n people were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were changed.</source>
        <translation>
            <numerusform>%n person was changed.</numerusform>
            <numerusform>%n people were changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were removed.</source>
        <translation>
            <numerusform>%n person was removed.</numerusform>
            <numerusform>%n people were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rounds were added to the unit “%1”.</source>
        <translation>
            <numerusform>%n round was added to the unit “%1”.</numerusform>
            <numerusform>%n rounds were added to the unit “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rounds were changed in the unit “%1”.</source>
        <translation>
            <numerusform>%n round was changed in the unit “%1”.</numerusform>
            <numerusform>%n rounds were changed in the unit “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rounds were removed from the unit “%1”.</source>
        <translation>
            <numerusform>%n round was removed from the unit “%1”.</numerusform>
            <numerusform>%n rounds were removed from the unit “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats were added to the round “%1”.</source>
        <translation>
            <numerusform>%n seat was added to the round “%1”.</numerusform>
            <numerusform>%n seats were added to the round “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats were changed in the round “%1”.</source>
        <translation>
            <numerusform>%n seat was changed in the round “%1”.</numerusform>
            <numerusform>%n seats were changed in the round “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats were removed from the round “%1”.</source>
        <translation>
            <numerusform>%n seat was removed from the round “%1”.</numerusform>
            <numerusform>%n seats were removed from the round “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practices taken stock of were added to the round “%1”.</source>
        <translation>
            <numerusform>%n practice taken stock of was added to the round “%1”.</numerusform>
            <numerusform>%n practices taken stock of were added to the round “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practices taken stock of were changed in the round “%1”.</source>
        <translation>
            <numerusform>%n practice taken stock of was changed in the round “%1”.</numerusform>
            <numerusform>%n practices taken stock of were changed in the round “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practices taken stock of were removed from the round “%1”.</source>
        <translation>
            <numerusform>%n practice taken stock of was removed from the round “%1”.</numerusform>
            <numerusform>%n practices taken stock of were removed from the round “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreed values were added to the round “%1”.</source>
        <translation>
            <numerusform>%n agreed value was added to the round “%1”.</numerusform>
            <numerusform>%n agreed values were added to the round “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreed values were changed in the round “%1”.</source>
        <translation>
            <numerusform>%n agreed value was changed in the round “%1”.</numerusform>
            <numerusform>%n agreed values were changed in the round “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreed values were removed from the round “%1”.</source>
        <translation>
            <numerusform>%n agreed value was removed from the round “%1”.</numerusform>
            <numerusform>%n agreed values were removed from the round “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes were added to the round “%1”.</source>
        <translation>
            <numerusform>%n note was added to the round “%1”.</numerusform>
            <numerusform>%n notes were added to the round “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes were changed in the round “%1”.</source>
        <translation>
            <numerusform>%n note was changed in the round “%1”.</numerusform>
            <numerusform>%n notes were changed in the round “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes were removed from the round “%1”.</source>
        <translation>
            <numerusform>%n note was removed from the round “%1”.</numerusform>
            <numerusform>%n notes were removed from the round “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n targets were added to the unit “%1”.</source>
        <translation>
            <numerusform>%n target was added to the unit “%1”.</numerusform>
            <numerusform>%n targets were added to the unit “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n targets were changed in the unit “%1”.</source>
        <translation>
            <numerusform>%n target was changed in the unit “%1”.</numerusform>
            <numerusform>%n targets were changed in the unit “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n targets were removed from the unit “%1”.</source>
        <translation>
            <numerusform>%n target was removed from the unit “%1”.</numerusform>
            <numerusform>%n targets were removed from the unit “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pain points were added to the unit “%1”.</source>
        <translation>
            <numerusform>%n pain point was added to the unit “%1”.</numerusform>
            <numerusform>%n pain points were added to the unit “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pain points were changed in the unit “%1”.</source>
        <translation>
            <numerusform>%n pain point was changed in the unit “%1”.</numerusform>
            <numerusform>%n pain points were changed in the unit “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pain points were removed from the unit “%1”.</source>
        <translation>
            <numerusform>%n pain point was removed from the unit “%1”.</numerusform>
            <numerusform>%n pain points were removed from the unit “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unmet needs were added to the unit “%1”.</source>
        <translation>
            <numerusform>%n unmet need was added to the unit “%1”.</numerusform>
            <numerusform>%n unmet needs were added to the unit “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unmet needs were changed in the unit “%1”.</source>
        <translation>
            <numerusform>%n unmet need was changed in the unit “%1”.</numerusform>
            <numerusform>%n unmet needs were changed in the unit “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unmet needs were removed from the unit “%1”.</source>
        <translation>
            <numerusform>%n unmet need was removed from the unit “%1”.</numerusform>
            <numerusform>%n unmet needs were removed from the unit “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phases with dates were added to the unit “%1”.</source>
        <translation>
            <numerusform>%n phase with dates was added to the unit “%1”.</numerusform>
            <numerusform>%n phases with dates were added to the unit “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phases with dates were changed in the unit “%1”.</source>
        <translation>
            <numerusform>%n phase with dates was changed in the unit “%1”.</numerusform>
            <numerusform>%n phases with dates were changed in the unit “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phases with dates were removed from the unit “%1”.</source>
        <translation>
            <numerusform>%n phase with dates was removed from the unit “%1”.</numerusform>
            <numerusform>%n phases with dates were removed from the unit “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives were added to the unit “%1”.</source>
        <translation>
            <numerusform>%n initiative was added to the unit “%1”.</numerusform>
            <numerusform>%n initiatives were added to the unit “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives were changed in the unit “%1”.</source>
        <translation>
            <numerusform>%n initiative was changed in the unit “%1”.</numerusform>
            <numerusform>%n initiatives were changed in the unit “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives were removed from the unit “%1”.</source>
        <translation>
            <numerusform>%n initiative was removed from the unit “%1”.</numerusform>
            <numerusform>%n initiatives were removed from the unit “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The round “%1” had %n ballots and has %2.</source>
        <translation>
            <numerusform>The round “%1” had %n ballot and has %2.</numerusform>
            <numerusform>The round “%1” had %n ballots and has %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions of models were added.</source>
        <translation>
            <numerusform>%n version of a model was added.</numerusform>
            <numerusform>%n versions of models were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions of models were changed.</source>
        <translation>
            <numerusform>%n version of a model was changed.</numerusform>
            <numerusform>%n versions of models were changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions of models were removed.</source>
        <translation>
            <numerusform>%n version of a model was removed.</numerusform>
            <numerusform>%n versions of models were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts of models were added.</source>
        <translation>
            <numerusform>%n part of a model was added.</numerusform>
            <numerusform>%n parts of models were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts of models were changed.</source>
        <translation>
            <numerusform>%n part of a model was changed.</numerusform>
            <numerusform>%n parts of models were changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts of models were removed.</source>
        <translation>
            <numerusform>%n part of a model was removed.</numerusform>
            <numerusform>%n parts of models were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballots were added.</source>
        <translation>
            <numerusform>%n ballot was added.</numerusform>
            <numerusform>%n ballots were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballots were changed.</source>
        <translation>
            <numerusform>%n ballot was changed.</numerusform>
            <numerusform>%n ballots were changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballots were removed.</source>
        <translation>
            <numerusform>%n ballot was removed.</numerusform>
            <numerusform>%n ballots were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second ballots were added.</source>
        <translation>
            <numerusform>%n second ballot was added.</numerusform>
            <numerusform>%n second ballots were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second ballots were changed.</source>
        <translation>
            <numerusform>%n second ballot was changed.</numerusform>
            <numerusform>%n second ballots were changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second ballots were removed.</source>
        <translation>
            <numerusform>%n second ballot was removed.</numerusform>
            <numerusform>%n second ballots were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n votes that are being taken were added to the round “%1”.</source>
        <translation>
            <numerusform>%n vote that is being taken was added to the round “%1”.</numerusform>
            <numerusform>%n votes that are being taken were added to the round “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n votes that are being taken were changed in the round “%1”.</source>
        <translation>
            <numerusform>%n vote that is being taken was changed in the round “%1”.</numerusform>
            <numerusform>%n votes that are being taken were changed in the round “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n votes that are being taken were removed from the round “%1”.</source>
        <translation>
            <numerusform>%n vote that is being taken was removed from the round “%1”.</numerusform>
            <numerusform>%n votes that are being taken were removed from the round “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workshops were added to the round “%1”.</source>
        <translation>
            <numerusform>%n workshop was added to the round “%1”.</numerusform>
            <numerusform>%n workshops were added to the round “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workshops were changed in the round “%1”.</source>
        <translation>
            <numerusform>%n workshop was changed in the round “%1”.</numerusform>
            <numerusform>%n workshops were changed in the round “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workshops were removed from the round “%1”.</source>
        <translation>
            <numerusform>%n workshop was removed from the round “%1”.</numerusform>
            <numerusform>%n workshops were removed from the round “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts of the agenda were added to the round “%1”.</source>
        <translation>
            <numerusform>%n part of the agenda was added to the round “%1”.</numerusform>
            <numerusform>%n parts of the agenda were added to the round “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts of the agenda were changed in the round “%1”.</source>
        <translation>
            <numerusform>%n part of the agenda was changed in the round “%1”.</numerusform>
            <numerusform>%n parts of the agenda were changed in the round “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts of the agenda were removed from the round “%1”.</source>
        <translation>
            <numerusform>%n part of the agenda was removed from the round “%1”.</numerusform>
            <numerusform>%n parts of the agenda were removed from the round “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::EditNews</name>
    <message numerus="yes">
        <source>%n ballot(s) removed.</source>
        <translation>
            <numerusform>%n ballot removed.</numerusform>
            <numerusform>%n ballots removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other answer(s) removed.</source>
        <translation>
            <numerusform>%n other answer removed.</numerusform>
            <numerusform>%n other answers removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::ExecutiveRequests</name>
    <message numerus="yes">
        <source>and decide who takes some of the %n initiatives that run at once under this name.</source>
        <translation>
            <numerusform>and decide who takes the %n initiative that runs under this name.</numerusform>
            <numerusform>and decide who takes some of the %n initiatives that run at once under this name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives run at once, which is more than get the attention that they need.</source>
        <translation>
            <numerusform>%n initiative runs, which is more than gets the attention that it needs.</numerusform>
            <numerusform>%n initiatives run at once, which is more than get the attention that they need.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::GivenFiles</name>
    <message numerus="yes">
        <source>One workspace is open at a time, so only the first of %n files was opened.</source>
        <translation>
            <numerusform>One workspace is open at a time, so only the first of %n file was opened.</numerusform>
            <numerusform>One workspace is open at a time, so only the first of %n files was opened.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::GoBackPanel</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n ballot</numerusform>
            <numerusform>%n ballots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This takes back the %n later edit(s).</source>
        <translation>
            <numerusform>This takes back the %n later edit.</numerusform>
            <numerusform>This takes back the %n later edits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::HistoryModel</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::JsonText</name>
    <message numerus="yes">
        <source>has %n entries, but must have %1</source>
        <translation>
            <numerusform>has %n entry, but must have %1</numerusform>
            <numerusform>has %n entries, but must have %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>has %n entries, but must have from %1 to %2</source>
        <translation>
            <numerusform>has %n entry, but must have from %1 to %2</numerusform>
            <numerusform>has %n entries, but must have from %1 to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::MissingLetters</name>
    <message numerus="yes">
        <source>%n letters of this report are in no font of this computer, and would be empty boxes: %1.</source>
        <translation>
            <numerusform>%n letter of this report is in no font of this computer, and would be an empty box: %1.</numerusform>
            <numerusform>%n letters of this report are in no font of this computer, and would be empty boxes: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::ModelDraft</name>
    <message numerus="yes">
        <source>A model has from %1 to %2 competencies, and the sheet names %n.</source>
        <translation>
            <numerusform>A model has from %1 to %2 competencies, and the sheet names %n.</numerusform>
            <numerusform>A model has from %1 to %2 competencies, and the sheet names %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::ModelPage</name>
    <message numerus="yes">
        <source>It can&apos;t be released yet: %n thing(s) in it are wrong. Each is listed below the parts.</source>
        <translation>
            <numerusform>It can&apos;t be released yet: %n thing in it is wrong. It is listed below the parts.</numerusform>
            <numerusform>It can&apos;t be released yet: %n things in it are wrong. Each is listed below the parts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::ModelText</name>
    <message numerus="yes">
        <source>The maturity model can&apos;t be used: %n place(s) in it are wrong.</source>
        <translation>
            <numerusform>The maturity model can&apos;t be used: %n place in it is wrong.</numerusform>
            <numerusform>The maturity model can&apos;t be used: %n places in it are wrong.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::Names</name>
    <message numerus="yes">
        <source>A name has at most %n characters, but this one has %1.</source>
        <translation>
            <numerusform>A name has at most %n character, but this one has %1.</numerusform>
            <numerusform>A name has at most %n characters, but this one has %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::NextStepPanel</name>
    <message numerus="yes">
        <source>%n on the roadmap</source>
        <translation>
            <numerusform>%n on the roadmap</numerusform>
            <numerusform>%n on the roadmap</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::OverlayText</name>
    <message numerus="yes">
        <source>The translation of the maturity model can&apos;t be used: %n place(s) in it are wrong.</source>
        <translation>
            <numerusform>The translation of the maturity model can&apos;t be used: %n place in it is wrong.</numerusform>
            <numerusform>The translation of the maturity model can&apos;t be used: %n places in it are wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>has %n steps, but must have %1</source>
        <translation>
            <numerusform>has %n step, but must have %1</numerusform>
            <numerusform>has %n steps, but must have %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::PaceChecks</name>
    <message numerus="yes">
        <source>%1 means to climb more than %n steps in one go: %2.</source>
        <translation>
            <numerusform>%1 means to climb more than %n step in one go: %2.</numerusform>
            <numerusform>%1 means to climb more than %n steps in one go: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Aim at %n steps at the most, and plan a second initiative for the rest.</source>
        <translation>
            <numerusform>Aim at %n step at the most, and plan a second initiative for the rest.</numerusform>
            <numerusform>Aim at %n steps at the most, and plan a second initiative for the rest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answers for %n initiatives at once from %2 to %3: %4.</source>
        <translation>
            <numerusform>%1 answers for %n initiative at once from %2 to %3: %4.</numerusform>
            <numerusform>%1 answers for %n initiatives at once from %2 to %3: %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand some to another owner or start them later, so that %1 has no more than %n at once.</source>
        <translation>
            <numerusform>Hand some to another owner or start them later, so that %1 has no more than %n at once.</numerusform>
            <numerusform>Hand some to another owner or start them later, so that %1 has no more than %n at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives run at once from %1 to %2.</source>
        <translation>
            <numerusform>%n initiative runs at once from %1 to %2.</numerusform>
            <numerusform>%n initiatives run at once from %1 to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start some of them later, so that no more than %n run at once and each gets the attention that it needs.</source>
        <translation>
            <numerusform>Start some of them later, so that no more than %n runs at once and each gets the attention that it needs.</numerusform>
            <numerusform>Start some of them later, so that no more than %n run at once and each gets the attention that it needs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is planned for %n day(s) only, from %2 to %3.</source>
        <translation>
            <numerusform>%1 is planned for %n day only, from %2 to %3.</numerusform>
            <numerusform>%1 is planned for %n days only, from %2 to %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let it end on %1 or later: habits need at least %n weeks to take hold.</source>
        <translation>
            <numerusform>Let it end on %1 or later: habits need at least %n week to take hold.</numerusform>
            <numerusform>Let it end on %1 or later: habits need at least %n weeks to take hold.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::PaceTable</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::PagePreview</name>
    <message numerus="yes">
        <source>%1, %n pages</source>
        <translation>
            <numerusform>%1, %n page</numerusform>
            <numerusform>%1, %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::PasswordAdvice</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::PeopleList</name>
    <message numerus="yes">
        <source>The list has more than %n names. Nobody was added.</source>
        <translation>
            <numerusform>The list has more than %n name. Nobody was added.</numerusform>
            <numerusform>The list has more than %n names. Nobody was added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::PeopleView</name>
    <message numerus="yes">
        <source>This round is anonymous: add a voter for each person, and let everybody take one without telling. Nobody&apos;s name is written down. %n or more voters let you say whether a change is real.</source>
        <translation>
            <numerusform>This round is anonymous: add a voter for each person, and let everybody take one without telling. Nobody&apos;s name is written down. %n voter or more lets you say whether a change is real.</numerusform>
            <numerusform>This round is anonymous: add a voter for each person, and let everybody take one without telling. Nobody&apos;s name is written down. %n or more voters let you say whether a change is real.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type a name and press Enter, then the next, or paste a list. People of earlier rounds are listed: tick those who take part (Space). Each gets a ballot of their own; %n or more let you say whether a change is real.</source>
        <translation>
            <numerusform>Type a name and press Enter, then the next, or paste a list. People of earlier rounds are listed: tick those who take part (Space). Each gets a ballot of their own; %n or more lets you say whether a change is real.</numerusform>
            <numerusform>Type a name and press Enter, then the next, or paste a list. People of earlier rounds are listed: tick those who take part (Space). Each gets a ballot of their own; %n or more let you say whether a change is real.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::ProblemList</name>
    <message numerus="yes">
        <source>%n thing(s) are wrong</source>
        <translation>
            <numerusform>%n thing is wrong</numerusform>
            <numerusform>%n things are wrong</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::ProblemText</name>
    <message numerus="yes">
        <source>Nothing was imported, because the sheet can&apos;t be read: %n place(s) in it are wrong.</source>
        <translation>
            <numerusform>Nothing was imported, because the sheet can&apos;t be read: %n place in it is wrong.</numerusform>
            <numerusform>Nothing was imported, because the sheet can&apos;t be read: %n places in it are wrong.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::RadarView</name>
    <message numerus="yes">
        <source>Radar with %n axes from 0 to %1, showing %2. The figures follow as a table; the left and right arrow keys go from axis to axis.</source>
        <translation>
            <numerusform>Radar with %n axis from 0 to %1, showing %2. The figures follow as a table; the left and right arrow keys go from axis to axis.</numerusform>
            <numerusform>Radar with %n axes from 0 to %1, showing %2. The figures follow as a table; the left and right arrow keys go from axis to axis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bars for %n axes from 0 to %1, showing %2. The figures follow as a table; the left and right arrow keys go from axis to axis.</source>
        <translation>
            <numerusform>Bars for %n axis from 0 to %1, showing %2. The figures follow as a table; the left and right arrow keys go from axis to axis.</numerusform>
            <numerusform>Bars for %n axes from 0 to %1, showing %2. The figures follow as a table; the left and right arrow keys go from axis to axis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::RatingSide</name>
    <message numerus="yes">
        <source>%1: %2 of %n items answered by this person</source>
        <translation>
            <numerusform>%1: %2 of %n item answered by this person</numerusform>
            <numerusform>%1: %2 of %n items answered by this person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n items with a value</source>
        <translation>
            <numerusform>%1: %2 of %n item with a value</numerusform>
            <numerusform>%1: %2 of %n items with a value</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::ReportParts</name>
    <message numerus="yes">
        <source>%n people rated</source>
        <translation>
            <numerusform>%n person rated</numerusform>
            <numerusform>%n people rated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every practice is rated on %n habits, each on the scale %1. An item&apos;s value is what the room agreed, or else the mean of the ballots. A practice&apos;s score is the mean of its items, a competency&apos;s the weighted mean of its practices, the overall score the mean of the competencies. A practice has reached a level only when all its habits have: the weakest one holds it back.</source>
        <translation>
            <numerusform>Every practice is rated on %n habit, each on the scale %1. An item&apos;s value is what the room agreed, or else the mean of the ballots. A practice&apos;s score is the mean of its items, a competency&apos;s the weighted mean of its practices, the overall score the mean of the competencies. A practice has reached a level only when all its habits have: the weakest one holds it back.</numerusform>
            <numerusform>Every practice is rated on %n habits, each on the scale %1. An item&apos;s value is what the room agreed, or else the mean of the ballots. A practice&apos;s score is the mean of its items, a competency&apos;s the weighted mean of its practices, the overall score the mean of the competencies. A practice has reached a level only when all its habits have: the weakest one holds it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan has %n errors in its dates. Mend them under Roadmap before the report goes out.</source>
        <translation>
            <numerusform>The plan has %n error in its dates. Mend it under Roadmap before the report goes out.</numerusform>
            <numerusform>The plan has %n errors in its dates. Mend them under Roadmap before the report goes out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These come first of the %n criteria that are not met.</source>
        <translation>
            <numerusform>This is the %n criterion that is not met.</numerusform>
            <numerusform>These come first of the %n criteria that are not met.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes between rounds are computed on the items that have a value in both; a change is called improved or declined only when its confidence interval from the ballots lies wholly on one side of 0. The people who are in both rounds are compared by Student’s paired t, or two panels by Welch’s t, from %n people on. The overall change has an interval of %1; the competencies are judged together: with m of them tested, each has one of 1 − %2/m, so that all hold together with %1.</source>
        <translation>
            <numerusform>Changes between rounds are computed on the items that have a value in both; a change is called improved or declined only when its confidence interval from the ballots lies wholly on one side of 0. The people who are in both rounds are compared by Student’s paired t, or two panels by Welch’s t, from %n person on. The overall change has an interval of %1; the competencies are judged together: with m of them tested, each has one of 1 − %2/m, so that all hold together with %1.</numerusform>
            <numerusform>Changes between rounds are computed on the items that have a value in both; a change is called improved or declined only when its confidence interval from the ballots lies wholly on one side of 0. The people who are in both rounds are compared by Student’s paired t, or two panels by Welch’s t, from %n people on. The overall change has an interval of %1; the competencies are judged together: with m of them tested, each has one of 1 − %2/m, so that all hold together with %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::RoadmapReport</name>
    <message numerus="yes">
        <source>%n initiatives, %1 under way and %2 done.</source>
        <translation>
            <numerusform>%n initiative, %1 under way and %2 done.</numerusform>
            <numerusform>%n initiatives, %1 under way and %2 done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings are to be settled first</source>
        <translation>
            <numerusform>%n finding is to be settled first</numerusform>
            <numerusform>%n findings are to be settled first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them errors in the dates.</source>
        <translation>
            <numerusform>%1, %n of them an error in the dates.</numerusform>
            <numerusform>%1, %n of them errors in the dates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today we stand at %1 of %2 in the phase %3, with %4 of %n criteria of its gate met</source>
        <translation>
            <numerusform>Today we stand at %1 of %2 in the phase %3, with %4 of %n criterion of its gate met</numerusform>
            <numerusform>Today we stand at %1 of %2 in the phase %3, with %4 of %n criteria of its gate met</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::RoomAgenda</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <comment>that are voted on together</comment>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::RoundWords</name>
    <message numerus="yes">
        <source>%n item(s) of practices</source>
        <translation>
            <numerusform>%n item of practices</numerusform>
            <numerusform>%n items of practices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of %1</source>
        <comment>%1: empathy</comment>
        <translation>
            <numerusform>%n item of %1</numerusform>
            <numerusform>%n items of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::RuleText</name>
    <message numerus="yes">
        <source>✕ %n critical pain points hold %1.</source>
        <translation>
            <numerusform>✕ %n critical pain point holds %1.</numerusform>
            <numerusform>✕ %n critical pain points hold %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ %n needs were delivered in this cycle, as the gate of %1 asks.</source>
        <translation>
            <numerusform>✓ %n need was delivered in this cycle, as the gate of %1 asks.</numerusform>
            <numerusform>✓ %n needs were delivered in this cycle, as the gate of %1 asks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::Salvage</name>
    <message numerus="yes">
        <source>%1: %n could not be read and are lost.</source>
        <translation>
            <numerusform>%1: %n could not be read and is lost.</numerusform>
            <numerusform>%1: %n could not be read and are lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n values could not be read and were left empty.</source>
        <translation>
            <numerusform>%1: %n value could not be read and was left empty.</numerusform>
            <numerusform>%1: %n values could not be read and were left empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n were gone and came back from the history.</source>
        <translation>
            <numerusform>%1: %n was gone and came back from the history.</numerusform>
            <numerusform>%1: %n were gone and came back from the history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n are gone that other things refer to; one that is called “Recovered” stands in the place of each.</source>
        <translation>
            <numerusform>%1: %n is gone that other things refer to; one that is called “Recovered” stands in its place.</numerusform>
            <numerusform>%1: %n are gone that other things refer to; one that is called “Recovered” stands in the place of each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n references to something that is gone were left out.</source>
        <translation>
            <numerusform>%1: %n reference to something that is gone was left out.</numerusform>
            <numerusform>%1: %n references to something that is gone were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::SetupEdits</name>
    <message numerus="yes">
        <source>Add %n people</source>
        <translation>
            <numerusform>Add %n person</numerusform>
            <numerusform>Add %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::SheetText</name>
    <message numerus="yes">
        <source>%n column(s) are missing: %1. The header must name the columns item, participant and value, and may name note, pass, group and evidence.</source>
        <translation>
            <numerusform>%n column is missing: %1. The header must name the columns item, participant and value, and may name note, pass, group and evidence.</numerusform>
            <numerusform>%n columns are missing: %1. The header must name the columns item, participant and value, and may name note, pass, group and evidence.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::ShownModel</name>
    <message numerus="yes">
        <source>Released. %n round(s) are rated by it, so it stays as it is. Begin a new version to change it.</source>
        <translation>
            <numerusform>Released. %n round is rated by it, so it stays as it is. Begin a new version to change it.</numerusform>
            <numerusform>Released. %n rounds are rated by it, so it stays as it is. Begin a new version to change it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Released. Rounds that begin from now on are rated by version %1; the %n earlier one(s) keep theirs.</source>
        <translation>
            <numerusform>Released. Rounds that begin from now on are rated by version %1; the %n earlier one keeps its own.</numerusform>
            <numerusform>Released. Rounds that begin from now on are rated by version %1; the %n earlier ones keep theirs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were retired.</source>
        <translation>
            <numerusform>%n was retired.</numerusform>
            <numerusform>%n were retired.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are new.</source>
        <translation>
            <numerusform>%n is new.</numerusform>
            <numerusform>%n are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more unit(s).</source>
        <translation>
            <numerusform>And %n more unit.</numerusform>
            <numerusform>And %n more units.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::StockView</name>
    <message numerus="yes">
        <source>Stock taken of %1 of %n practices</source>
        <translation>
            <numerusform>Stock taken of %1 of %n practice</numerusform>
            <numerusform>Stock taken of %1 of %n practices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::TestSentence</name>
    <message numerus="yes">
        <source>The overall change was not tested: fewer than %n people rated at least half of the common items in each round.</source>
        <translation>
            <numerusform>The overall change was not tested: fewer than %n person rated at least half of the common items in each round.</numerusform>
            <numerusform>The overall change was not tested: fewer than %n people rated at least half of the common items in each round.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::TextForm</name>
    <message numerus="yes">
        <source>%1, then %2, like for like on %n common items of practices
</source>
        <translation>
            <numerusform>%1, then %2, like for like on %n common item of practices
</numerusform>
            <numerusform>%1, then %2, like for like on %n common items of practices
</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::VerdictSentence</name>
    <message numerus="yes">
        <source>%n people are in both rounds; %1</source>
        <comment>%1: how their mean moved</comment>
        <translation>
            <numerusform>%n person is in both rounds; %1</numerusform>
            <numerusform>%n people are in both rounds; %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n people have rated enough of the same items in each round. Nobody can tell whether the difference is more than chance.</source>
        <translation>
            <numerusform>Fewer than %n person has rated enough of the same items in each round. Nobody can tell whether the difference is more than chance.</numerusform>
            <numerusform>Fewer than %n people have rated enough of the same items in each round. Nobody can tell whether the difference is more than chance.</numerusform>
        </translation>
    </message>
</context>
</TS>
