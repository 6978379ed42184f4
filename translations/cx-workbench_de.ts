<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>cxw::AboutDialog</name>
    <message>
        <source>CX Maturity Workbench</source>
        <translation>CX Maturity Workbench</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>About CX Maturity Workbench</source>
        <translation>Über CX Maturity Workbench</translation>
    </message>
    <message>
        <source>This program is free software: you may use it, pass it on and change it under the terms of the GNU General Public License, version 3 or any later version. It comes without any warranty.</source>
        <translation>Dieses Programm ist freie Software: Sie dürfen es unter den Bedingungen der GNU General Public License, Version 3 oder einer späteren Version, nutzen, weitergeben und ändern. Es wird ohne jede Gewährleistung bereitgestellt.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Das Modell</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>The work of others in it</source>
        <translation>Darin enthaltene Arbeit anderer</translation>
    </message>
    <message>
        <source>&amp;Licences…</source>
        <translation>&amp;Lizenzen…</translation>
    </message>
</context>
<context>
    <name>cxw::ActionPlaces</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Assess, stock</source>
        <translation>Bewerten, Bestand</translation>
    </message>
    <message>
        <source>Assess, habits and empathy</source>
        <translation>Bewerten, Gewohnheiten und Empathie</translation>
    </message>
    <message>
        <source>Assess, table of ballots</source>
        <translation>Bewerten, Tabelle der Stimmen</translation>
    </message>
    <message>
        <source>Findings, table</source>
        <translation>Befunde, Tabelle</translation>
    </message>
    <message>
        <source>Roadmap, chart</source>
        <translation>Roadmap, Diagramm</translation>
    </message>
    <message>
        <source>Reports, preview</source>
        <translation>Berichte, Vorschau</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datumsfelder</translation>
    </message>
    <message>
        <source>Model, parts</source>
        <translation>Modell, Teile</translation>
    </message>
</context>
<context>
    <name>cxw::ActionWords</name>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is done, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>the first and the last key</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>cxw::Anonymity</name>
    <message>
        <source>The round “%1” is anonymous and stays so: those who voted in it were promised that nobody learns who they are. Nothing was changed.</source>
        <translation>Die Runde „%1“ ist anonym und bleibt es: Den Abstimmenden wurde zugesagt, dass niemand erfährt, wer sie sind. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The round “%1” was set up with names, and its history has them, so it can&apos;t become anonymous. Nothing was changed. Start a new round with anonymous ballots.</source>
        <translation>Die Runde „%1“ wurde mit Namen eingerichtet, und ihr Verlauf enthält sie, daher kann sie nicht anonym werden. Es wurde nichts geändert. Starten Sie eine neue Runde mit anonymen Stimmen.</translation>
    </message>
    <message>
        <source>Nobody can be named in an anonymous round. Nothing was changed. Add a voter without a name.</source>
        <translation>In einer anonymen Runde kann niemand benannt werden. Es wurde nichts geändert. Fügen Sie einen Platz ohne Namen hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>In an anonymous round a role group of fewer than %n people would tell who they are. Nothing was changed.</source>
        <translation>
            <numerusform>In einer anonymen Runde würde eine Rollengruppe mit weniger als %n Person verraten, wer dazugehört. Es wurde nichts geändert.</numerusform>
            <numerusform>In einer anonymen Runde würde eine Rollengruppe mit weniger als %n Personen verraten, wer dazugehört. Es wurde nichts geändert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::AssessPage</name>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>Dieser Arbeitsbereich ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>This round is locked: its answers can be read, not changed.</source>
        <translation>Diese Runde ist gesperrt: Ihre Antworten lassen sich lesen, aber nicht ändern.</translation>
    </message>
    <message>
        <source>Assess leads through a round: set-up, people, stock-taking, rating, empathy, review. Click a step or press Alt+1 to Alt+6 to go there at any time; you go on where you left.
Stock-taking: one letter for each practice, A absent, P pockets, W widespread, N not applicable, U unknown.
Rating: the digits rate and go on to the next habit, with Shift to the reason for the value; ? says “don&apos;t know”, Delete clears. Shift with the arrow keys up and down goes one step up or down. R or Tab goes to the reason of the habit, Enter from there to the next habit, Esc back. The arrow keys up and down change the habit; left and right change the practice, Enter goes to the next one that is rated. F2 and F3 change who is rating: one person&apos;s card begins at the first habit and shows nothing of anybody else&apos;s. F4 shows everybody&apos;s ballots as a table; it begins at the first that is not in.
Every answer is stored as it is given, and Ctrl+Z takes it back. What nobody answered is never counted as 0.</source>
        <translation>Bewerten führt durch eine Runde: Einrichtung, Personen, Bestandsaufnahme, Bewertung, Empathie, Durchsicht. Klicken Sie auf einen Schritt oder drücken Sie Alt+1 bis Alt+6, um jederzeit dorthin zu gehen; Sie machen dort weiter, wo Sie aufgehört haben.
Bestandsaufnahme: ein Buchstabe je Praktik, N nicht vorhanden, E vereinzelt, B verbreitet, A nicht anwendbar, U unbekannt.
Bewertung: die Ziffern bewerten und gehen zur nächsten Gewohnheit, mit Umschalt zum Grund für den Wert; ? steht für „weiß nicht“, Entf löscht. Umschalt mit den Pfeiltasten nach oben und unten geht eine Stufe höher oder tiefer. R oder Tab geht zum Grund der Gewohnheit, Eingabe von dort zur nächsten, Esc zurück. Die Pfeiltasten nach oben und unten wechseln die Gewohnheit; links und rechts wechseln die Praktik, Eingabe geht zur nächsten, die bewertet wird. F2 und F3 wechseln die bewertende Person: Die Karte einer Person beginnt bei der ersten Gewohnheit und zeigt nichts von anderen. F4 zeigt die Stimmen aller als Tabelle; sie beginnt bei der ersten, die fehlt.
Jede Antwort wird sofort gespeichert, und Strg+Z nimmt sie zurück. Was niemand beantwortet hat, zählt nie als 0.</translation>
    </message>
</context>
<context>
    <name>cxw::BackupTable</name>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>cxw::Backups</name>
    <message>
        <source>On schedule</source>
        <translation>Planmäßig</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Auf Wunsch</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Vor einem Import</translation>
    </message>
    <message>
        <source>Before going back in the history</source>
        <translation>Vor dem Zurückgehen im Verlauf</translation>
    </message>
    <message>
        <source>Before it was brought up to date</source>
        <translation>Vor der Aktualisierung</translation>
    </message>
</context>
<context>
    <name>cxw::BackupsDialog</name>
    <message>
        <source>Restore from a backup</source>
        <translation>Aus einer Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>A backup is a whole copy of a workspace as it was. Restoring writes it to a new file and opens that; the file that you have been working in stays as it is.</source>
        <translation>Eine Sicherung ist eine vollständige Kopie eines früheren Stands eines Arbeitsbereichs. Das Wiederherstellen schreibt sie in eine neue Datei und öffnet diese; die Datei, in der Sie gearbeitet haben, bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Sicherungen, neueste zuerst</translation>
    </message>
    <message>
        <source>What has changed since the backup</source>
        <translation>Was sich seit der Sicherung geändert hat</translation>
    </message>
    <message>
        <source>Change &amp;folder…</source>
        <translation>&amp;Ordner ändern…</translation>
    </message>
    <message>
        <source>There is no backup here yet</source>
        <translation>Hier gibt es noch keine Sicherung</translation>
    </message>
    <message>
        <source>While you work in a workspace, one is taken every hour, and before an import and before going back in the history.</source>
        <translation>Während Sie in einem Arbeitsbereich arbeiten, wird jede Stunde eine angelegt, ebenso vor einem Import und vor dem Zurückgehen im Verlauf.</translation>
    </message>
    <message>
        <source>Back up &amp;now</source>
        <translation>&amp;Jetzt sichern</translation>
    </message>
    <message>
        <source>Backups go to %1</source>
        <translation>Sicherungen liegen in %1</translation>
    </message>
    <message>
        <source>This backup is damaged</source>
        <translation>Diese Sicherung ist beschädigt</translation>
    </message>
    <message numerus="yes">
        <source>As it was on %1, with %n round(s).</source>
        <translation>
            <numerusform>Stand vom %1, mit %n Runde.</numerusform>
            <numerusform>Stand vom %1, mit %n Runden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed since</source>
        <translation>Seitdem hat sich nichts geändert</translation>
    </message>
    <message>
        <source>The backup holds what is open now.</source>
        <translation>Die Sicherung enthält, was jetzt geöffnet ist.</translation>
    </message>
    <message>
        <source>What has changed since</source>
        <translation>Was sich seitdem geändert hat</translation>
    </message>
    <message>
        <source>The restored file is without it:</source>
        <translation>Der wiederhergestellten Datei fehlen diese Änderungen:</translation>
    </message>
    <message>
        <source>%1 of %2.cxw</source>
        <comment>workspace, date and time</comment>
        <translation>%1 vom %2.cxw</translation>
    </message>
    <message>
        <source>Where the restored workspace goes</source>
        <translation>Ort des wiederhergestellten Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Where backups go from now on</source>
        <translation>Künftiger Ort der Sicherungen</translation>
    </message>
    <message>
        <source>Also those of &amp;other workspaces</source>
        <translation>Auch die &amp;anderer Arbeitsbereiche</translation>
    </message>
    <message>
        <source>&amp;Restore to a new file…</source>
        <translation>In neuer Datei &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>cxw::BallotGrid</name>
    <message>
        <source>Ballots by person and habit</source>
        <translation>Stimmen nach Person und Gewohnheit</translation>
    </message>
</context>
<context>
    <name>cxw::BallotModel</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>don&apos;t know</source>
        <translation>weiß nicht</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>no value agreed</source>
        <translation>kein Wert vereinbart</translation>
    </message>
</context>
<context>
    <name>cxw::BallotStrip</name>
    <message>
        <source>Ballots</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Don&apos;t know: %1</source>
        <translation>Weiß nicht: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>× %1</source>
        <translation>× %1</translation>
    </message>
</context>
<context>
    <name>cxw::ButtonAccess</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>cxw::ChangeTexts</name>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n Stimme</numerusform>
            <numerusform>%n Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Abgegeben</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Ballots of %1</source>
        <translation>Stimmen von %1</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
</context>
<context>
    <name>cxw::Changeable</name>
    <message>
        <source>Open for reading only: nothing can be changed here.</source>
        <translation>Nur zum Lesen geöffnet: Hier lässt sich nichts ändern.</translation>
    </message>
</context>
<context>
    <name>cxw::ChangesView</name>
    <message>
        <source>What was changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many, added or changed or removed</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before, after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>where, added or changed or removed</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Show more of the %n that are left</source>
        <translation>
            <numerusform>Mehr anzeigen (noch %n)</numerusform>
            <numerusform>Mehr anzeigen (noch %n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::ChartFile</name>
    <message>
        <source>The picture could not be made. No file was written.</source>
        <translation>Das Bild konnte nicht erstellt werden. Es wurde keine Datei geschrieben.</translation>
    </message>
</context>
<context>
    <name>cxw::ChartView</name>
    <message>
        <source>Copy as &amp;picture</source>
        <translation>Als &amp;Bild kopieren</translation>
    </message>
</context>
<context>
    <name>cxw::ChoiceButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>cxw::CompareHero</name>
    <message>
        <source>Compared items</source>
        <translation>Verglichene Items</translation>
    </message>
    <message>
        <source>Each on its own items</source>
        <translation>Jede mit ihren eigenen Items</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 → %2 (%3)</source>
        <comment>from, to, difference</comment>
        <translation>%1 → %2 (%3)</translation>
    </message>
    <message>
        <source>%1, as before</source>
        <translation>%1, wie zuvor</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Overall change like for like</source>
        <translation>Gesamtänderung auf gleicher Basis</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Gesamt</translation>
    </message>
</context>
<context>
    <name>cxw::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>Kompetenzen</translation>
    </message>
    <message>
        <source>Habits</source>
        <translation>Gewohnheiten</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Praktiken</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>Nicht vergleichbar</translation>
    </message>
    <message>
        <source>Biggest moves first</source>
        <translation>Größte Veränderungen zuerst</translation>
    </message>
    <message>
        <source>In the model’s order</source>
        <translation>In der Reihenfolge des Modells</translation>
    </message>
    <message>
        <source>Order of the practices</source>
        <translation>Reihenfolge der Praktiken</translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation>Noch keine Runde</translation>
    </message>
    <message>
        <source>Only one round yet</source>
        <translation>Erst eine Runde</translation>
    </message>
    <message>
        <source>Rate a first round. After the second one this page shows what moved, and whether that is more than chance.</source>
        <translation>Bewerten Sie eine erste Runde. Nach der zweiten zeigt diese Seite, was sich verändert hat und ob das mehr als Zufall ist.</translation>
    </message>
    <message>
        <source>Rate a second round of the unit, or of another unit, and this page shows what moved and whether that is more than chance.</source>
        <translation>Bewerten Sie eine zweite Runde dieser oder einer anderen Einheit, und diese Seite zeigt, was sich verändert hat und ob das mehr als Zufall ist.</translation>
    </message>
    <message>
        <source>&amp;Set up a round</source>
        <translation>Runde &amp;einrichten</translation>
    </message>
    <message>
        <source>&amp;Start the next round</source>
        <translation>&amp;Nächste Runde starten</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 gegenüber %2</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) have a value in only one of the two rounds and are left out above.</source>
        <translation>
            <numerusform>%n Item hat nur in einer der beiden Runden einen Wert und ist oben nicht berücksichtigt.</numerusform>
            <numerusform>%n Items haben nur in einer der beiden Runden einen Wert und sind oben nicht berücksichtigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every item that has a value in one round has one in the other too.</source>
        <translation>Jedes Item mit einem Wert in der einen Runde hat auch einen in der anderen.</translation>
    </message>
    <message>
        <source>On own
items</source>
        <translation>Eigene
Items</translation>
    </message>
    <message>
        <source>A click on a figure, or Enter: how it was computed</source>
        <translation>Ein Klick auf eine Zahl, oder Eingabe: wie sie berechnet wurde</translation>
    </message>
    <message>
        <source>Compare holds two rounds against each other, like for like: only items with a value in both count, and every score is made again from them. The verdict says whether the difference is more than chance, from the ballots of the people; the competencies are judged together, so that all their verdicts hold at once. What can&apos;t be compared is listed at the end with the reason. Click on a figure, or press Enter on a row, to see how it was computed.</source>
        <translation>Vergleichen stellt zwei Runden auf gleicher Basis gegenüber: Nur Items mit einem Wert in beiden zählen, und jeder Wert wird daraus neu gebildet. Das Urteil sagt anhand der Stimmen der Personen, ob der Unterschied mehr als Zufall ist; die Kompetenzen werden gemeinsam beurteilt, damit alle ihre Urteile zugleich gelten. Was sich nicht vergleichen lässt, steht mit dem Grund am Ende. Klicken Sie auf eine Zahl oder drücken Sie in einer Zeile die Eingabetaste, um zu sehen, wie sie berechnet wurde.</translation>
    </message>
</context>
<context>
    <name>cxw::CompareTables</name>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>%1 interval</source>
        <comment>confidence</comment>
        <translation>Intervall (%1)</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>Kompetenzen</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Raw change</source>
        <translation>Rohe Änderung</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Habits</source>
        <translation>Gewohnheiten</translation>
    </message>
    <message>
        <source>Habit</source>
        <translation>Gewohnheit</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Praktiken</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praktik</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>empathy, group</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>Nicht vergleichbar</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Has a value only in</source>
        <translation>Hat einen Wert nur in</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>cxw::Comparison</name>
    <message>
        <source>unanswered in the other round</source>
        <translation>in der anderen Runde unbeantwortet</translation>
    </message>
    <message>
        <source>not applicable in the other round</source>
        <translation>in der anderen Runde nicht anwendbar</translation>
    </message>
    <message>
        <source>not in the model</source>
        <translation>nicht im Modell</translation>
    </message>
    <message>
        <source>Nothing stays comparable with %1: the scale has another number of steps.</source>
        <translation>Mit %1 bleibt nichts vergleichbar: Die Skala hat eine andere Zahl von Stufen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n practices stay comparable with %2.</source>
        <translation>
            <numerusform>%1 von %n Praktik bleibt mit %2 vergleichbar.</numerusform>
            <numerusform>%1 von %n Praktiken bleiben mit %2 vergleichbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is comparable: the first round was rated from 0 to %1, the second from 0 to %2.</source>
        <translation>Nichts ist vergleichbar: Die erste Runde wurde von 0 bis %1 bewertet, die zweite von 0 bis %2.</translation>
    </message>
    <message>
        <source>rated on another scale</source>
        <translation>nach einer anderen Skala bewertet</translation>
    </message>
</context>
<context>
    <name>cxw::CompetencyTable</name>
    <message>
        <source>Competencies</source>
        <translation>Kompetenzen</translation>
    </message>
    <message>
        <source>A click on a figure, or Enter: how it was computed</source>
        <translation>Ein Klick auf eine Zahl, oder Eingabe: wie sie berechnet wurde</translation>
    </message>
</context>
<context>
    <name>cxw::DamagedFileDialog</name>
    <message>
        <source>What was saved</source>
        <translation>Was gerettet wurde</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gerettet</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>This file can&apos;t be opened</source>
        <translation>Diese Datei kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The file was altered</source>
        <translation>Die Datei wurde verändert</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <translation>Was daran falsch ist</translation>
    </message>
    <message>
        <source>Whatever you choose, this file stays as it is.</source>
        <translation>Was Sie auch wählen, diese Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>Aus Sicherung &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>&amp;Save what can be read…</source>
        <translation>&amp;Lesbares retten…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>What could be saved</source>
        <translation>Was gerettet werden konnte</translation>
    </message>
    <message>
        <source>It is in “%1”.</source>
        <translation>Es liegt in „%1“.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Nichts ging verloren.</translation>
    </message>
    <message>
        <source>What was lost</source>
        <translation>Was verloren ging</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>%1 salvaged.cxw</source>
        <translation>%1 gerettet.cxw</translation>
    </message>
    <message>
        <source>Where what can be read goes</source>
        <translation>Ort für das Lesbare</translation>
    </message>
</context>
<context>
    <name>cxw::DateField</name>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>Tag wählen</translation>
    </message>
    <message>
        <source>A date is needed here.</source>
        <translation>Hier ist ein Datum nötig.</translation>
    </message>
    <message>
        <source>For example %1 or %2</source>
        <comment>two ways to write a date</comment>
        <translation>Zum Beispiel %1 oder %2</translation>
    </message>
</context>
<context>
    <name>cxw::DateReading</name>
    <message>
        <source>This is no date. Write it like %1 or %2.</source>
        <translation>Dies ist kein Datum. Schreiben Sie es wie %1 oder %2.</translation>
    </message>
    <message>
        <source>The year is missing. Write it like %1.</source>
        <translation>Das Jahr fehlt. Schreiben Sie das Datum wie %1.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Diesen Tag gibt es nicht.</translation>
    </message>
    <message>
        <source>A year from %1 to %2 is wanted.</source>
        <translation>Erwartet wird ein Jahr von %1 bis %2.</translation>
    </message>
    <message>
        <source>That day is a %1.</source>
        <translation>Dieser Tag ist ein %1.</translation>
    </message>
    <message>
        <source>“%1” is no date of the years %2 to %3. Write it as year, month and day, such as 2026-10-20.</source>
        <translation>„%1“ ist kein Datum der Jahre %2 bis %3. Schreiben Sie es als Jahr, Monat und Tag, etwa 2026-10-20.</translation>
    </message>
</context>
<context>
    <name>cxw::Differences</name>
    <message numerus="yes">
        <source>%n organizations were added.</source>
        <translation>
            <numerusform>%n Organisation wurde hinzugefügt.</numerusform>
            <numerusform>%n Organisationen wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organizations were changed.</source>
        <translation>
            <numerusform>%n Organisation wurde geändert.</numerusform>
            <numerusform>%n Organisationen wurden geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organizations were removed.</source>
        <translation>
            <numerusform>%n Organisation wurde entfernt.</numerusform>
            <numerusform>%n Organisationen wurden entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units were added.</source>
        <translation>
            <numerusform>%n Einheit wurde hinzugefügt.</numerusform>
            <numerusform>%n Einheiten wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units were changed.</source>
        <translation>
            <numerusform>%n Einheit wurde geändert.</numerusform>
            <numerusform>%n Einheiten wurden geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units were removed.</source>
        <translation>
            <numerusform>%n Einheit wurde entfernt.</numerusform>
            <numerusform>%n Einheiten wurden entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were added.</source>
        <translation>
            <numerusform>%n Person wurde hinzugefügt.</numerusform>
            <numerusform>%n Personen wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were changed.</source>
        <translation>
            <numerusform>%n Person wurde geändert.</numerusform>
            <numerusform>%n Personen wurden geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were removed.</source>
        <translation>
            <numerusform>%n Person wurde entfernt.</numerusform>
            <numerusform>%n Personen wurden entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rounds were added to the unit “%1”.</source>
        <translation>
            <numerusform>%n Runde wurde der Einheit „%1“ hinzugefügt.</numerusform>
            <numerusform>%n Runden wurden der Einheit „%1“ hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rounds were changed in the unit “%1”.</source>
        <translation>
            <numerusform>%n Runde wurde in der Einheit „%1“ geändert.</numerusform>
            <numerusform>%n Runden wurden in der Einheit „%1“ geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rounds were removed from the unit “%1”.</source>
        <translation>
            <numerusform>%n Runde wurde aus der Einheit „%1“ entfernt.</numerusform>
            <numerusform>%n Runden wurden aus der Einheit „%1“ entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats were added to the round “%1”.</source>
        <translation>
            <numerusform>%n Teilnahme wurde der Runde „%1“ hinzugefügt.</numerusform>
            <numerusform>%n Teilnahmen wurden der Runde „%1“ hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats were changed in the round “%1”.</source>
        <translation>
            <numerusform>%n Teilnahme wurde in der Runde „%1“ geändert.</numerusform>
            <numerusform>%n Teilnahmen wurden in der Runde „%1“ geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats were removed from the round “%1”.</source>
        <translation>
            <numerusform>%n Teilnahme wurde aus der Runde „%1“ entfernt.</numerusform>
            <numerusform>%n Teilnahmen wurden aus der Runde „%1“ entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practices taken stock of were added to the round “%1”.</source>
        <translation>
            <numerusform>%n Bestandsaufnahme wurde der Runde „%1“ hinzugefügt.</numerusform>
            <numerusform>%n Bestandsaufnahmen wurden der Runde „%1“ hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practices taken stock of were changed in the round “%1”.</source>
        <translation>
            <numerusform>%n Bestandsaufnahme wurde in der Runde „%1“ geändert.</numerusform>
            <numerusform>%n Bestandsaufnahmen wurden in der Runde „%1“ geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practices taken stock of were removed from the round “%1”.</source>
        <translation>
            <numerusform>%n Bestandsaufnahme wurde aus der Runde „%1“ entfernt.</numerusform>
            <numerusform>%n Bestandsaufnahmen wurden aus der Runde „%1“ entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreed values were added to the round “%1”.</source>
        <translation>
            <numerusform>%n vereinbarter Wert wurde der Runde „%1“ hinzugefügt.</numerusform>
            <numerusform>%n vereinbarte Werte wurden der Runde „%1“ hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreed values were changed in the round “%1”.</source>
        <translation>
            <numerusform>%n vereinbarter Wert wurde in der Runde „%1“ geändert.</numerusform>
            <numerusform>%n vereinbarte Werte wurden in der Runde „%1“ geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreed values were removed from the round “%1”.</source>
        <translation>
            <numerusform>%n vereinbarter Wert wurde aus der Runde „%1“ entfernt.</numerusform>
            <numerusform>%n vereinbarte Werte wurden aus der Runde „%1“ entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes were added to the round “%1”.</source>
        <translation>
            <numerusform>%n Notiz wurde der Runde „%1“ hinzugefügt.</numerusform>
            <numerusform>%n Notizen wurden der Runde „%1“ hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes were changed in the round “%1”.</source>
        <translation>
            <numerusform>%n Notiz wurde in der Runde „%1“ geändert.</numerusform>
            <numerusform>%n Notizen wurden in der Runde „%1“ geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes were removed from the round “%1”.</source>
        <translation>
            <numerusform>%n Notiz wurde aus der Runde „%1“ entfernt.</numerusform>
            <numerusform>%n Notizen wurden aus der Runde „%1“ entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n targets were added to the unit “%1”.</source>
        <translation>
            <numerusform>%n Ziel wurde der Einheit „%1“ hinzugefügt.</numerusform>
            <numerusform>%n Ziele wurden der Einheit „%1“ hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n targets were changed in the unit “%1”.</source>
        <translation>
            <numerusform>%n Ziel wurde in der Einheit „%1“ geändert.</numerusform>
            <numerusform>%n Ziele wurden in der Einheit „%1“ geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n targets were removed from the unit “%1”.</source>
        <translation>
            <numerusform>%n Ziel wurde aus der Einheit „%1“ entfernt.</numerusform>
            <numerusform>%n Ziele wurden aus der Einheit „%1“ entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pain points were added to the unit “%1”.</source>
        <translation>
            <numerusform>%n Schmerzpunkt wurde der Einheit „%1“ hinzugefügt.</numerusform>
            <numerusform>%n Schmerzpunkte wurden der Einheit „%1“ hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pain points were changed in the unit “%1”.</source>
        <translation>
            <numerusform>%n Schmerzpunkt wurde in der Einheit „%1“ geändert.</numerusform>
            <numerusform>%n Schmerzpunkte wurden in der Einheit „%1“ geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pain points were removed from the unit “%1”.</source>
        <translation>
            <numerusform>%n Schmerzpunkt wurde aus der Einheit „%1“ entfernt.</numerusform>
            <numerusform>%n Schmerzpunkte wurden aus der Einheit „%1“ entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unmet needs were added to the unit “%1”.</source>
        <translation>
            <numerusform>%n unerfülltes Bedürfnis wurde der Einheit „%1“ hinzugefügt.</numerusform>
            <numerusform>%n unerfüllte Bedürfnisse wurden der Einheit „%1“ hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unmet needs were changed in the unit “%1”.</source>
        <translation>
            <numerusform>%n unerfülltes Bedürfnis wurde in der Einheit „%1“ geändert.</numerusform>
            <numerusform>%n unerfüllte Bedürfnisse wurden in der Einheit „%1“ geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unmet needs were removed from the unit “%1”.</source>
        <translation>
            <numerusform>%n unerfülltes Bedürfnis wurde aus der Einheit „%1“ entfernt.</numerusform>
            <numerusform>%n unerfüllte Bedürfnisse wurden aus der Einheit „%1“ entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phases with dates were added to the unit “%1”.</source>
        <translation>
            <numerusform>%n Phase mit Terminen wurde der Einheit „%1“ hinzugefügt.</numerusform>
            <numerusform>%n Phasen mit Terminen wurden der Einheit „%1“ hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phases with dates were changed in the unit “%1”.</source>
        <translation>
            <numerusform>%n Phase mit Terminen wurde in der Einheit „%1“ geändert.</numerusform>
            <numerusform>%n Phasen mit Terminen wurden in der Einheit „%1“ geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phases with dates were removed from the unit “%1”.</source>
        <translation>
            <numerusform>%n Phase mit Terminen wurde aus der Einheit „%1“ entfernt.</numerusform>
            <numerusform>%n Phasen mit Terminen wurden aus der Einheit „%1“ entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives were added to the unit “%1”.</source>
        <translation>
            <numerusform>%n Initiative wurde der Einheit „%1“ hinzugefügt.</numerusform>
            <numerusform>%n Initiativen wurden der Einheit „%1“ hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives were changed in the unit “%1”.</source>
        <translation>
            <numerusform>%n Initiative wurde in der Einheit „%1“ geändert.</numerusform>
            <numerusform>%n Initiativen wurden in der Einheit „%1“ geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives were removed from the unit “%1”.</source>
        <translation>
            <numerusform>%n Initiative wurde aus der Einheit „%1“ entfernt.</numerusform>
            <numerusform>%n Initiativen wurden aus der Einheit „%1“ entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The round “%1” had %n ballots and has %2.</source>
        <translation>
            <numerusform>Die Runde „%1“ hatte %n Stimme und hat jetzt %2.</numerusform>
            <numerusform>Die Runde „%1“ hatte %n Stimmen und hat jetzt %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions of models were added.</source>
        <translation>
            <numerusform>%n Modellversion kam hinzu.</numerusform>
            <numerusform>%n Modellversionen kamen hinzu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions of models were changed.</source>
        <translation>
            <numerusform>%n Modellversion wurde geändert.</numerusform>
            <numerusform>%n Modellversionen wurden geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions of models were removed.</source>
        <translation>
            <numerusform>%n Modellversion wurde entfernt.</numerusform>
            <numerusform>%n Modellversionen wurden entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts of models were added.</source>
        <translation>
            <numerusform>%n Modellteil kam hinzu.</numerusform>
            <numerusform>%n Modellteile kamen hinzu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts of models were changed.</source>
        <translation>
            <numerusform>%n Modellteil wurde geändert.</numerusform>
            <numerusform>%n Modellteile wurden geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts of models were removed.</source>
        <translation>
            <numerusform>%n Modellteil wurde entfernt.</numerusform>
            <numerusform>%n Modellteile wurden entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballots were added.</source>
        <translation>
            <numerusform>%n Stimme kam hinzu.</numerusform>
            <numerusform>%n Stimmen kamen hinzu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballots were changed.</source>
        <translation>
            <numerusform>%n Stimme wurde geändert.</numerusform>
            <numerusform>%n Stimmen wurden geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballots were removed.</source>
        <translation>
            <numerusform>%n Stimme wurde entfernt.</numerusform>
            <numerusform>%n Stimmen wurden entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second ballots were added.</source>
        <translation>
            <numerusform>%n zweite Stimme kam hinzu.</numerusform>
            <numerusform>%n zweite Stimmen kamen hinzu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second ballots were changed.</source>
        <translation>
            <numerusform>%n zweite Stimme wurde geändert.</numerusform>
            <numerusform>%n zweite Stimmen wurden geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second ballots were removed.</source>
        <translation>
            <numerusform>%n zweite Stimme wurde entfernt.</numerusform>
            <numerusform>%n zweite Stimmen wurden entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n votes that are being taken were added to the round “%1”.</source>
        <translation>
            <numerusform>%n laufende Abstimmung wurde der Runde „%1“ hinzugefügt.</numerusform>
            <numerusform>%n laufende Abstimmungen wurden der Runde „%1“ hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n votes that are being taken were changed in the round “%1”.</source>
        <translation>
            <numerusform>%n laufende Abstimmung wurde in der Runde „%1“ geändert.</numerusform>
            <numerusform>%n laufende Abstimmungen wurden in der Runde „%1“ geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n votes that are being taken were removed from the round “%1”.</source>
        <translation>
            <numerusform>%n laufende Abstimmung wurde aus der Runde „%1“ entfernt.</numerusform>
            <numerusform>%n laufende Abstimmungen wurden aus der Runde „%1“ entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workshops were added to the round “%1”.</source>
        <translation>
            <numerusform>%n Workshop wurde der Runde „%1“ hinzugefügt.</numerusform>
            <numerusform>%n Workshops wurden der Runde „%1“ hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workshops were changed in the round “%1”.</source>
        <translation>
            <numerusform>%n Workshop wurde in der Runde „%1“ geändert.</numerusform>
            <numerusform>%n Workshops wurden in der Runde „%1“ geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workshops were removed from the round “%1”.</source>
        <translation>
            <numerusform>%n Workshop wurde aus der Runde „%1“ entfernt.</numerusform>
            <numerusform>%n Workshops wurden aus der Runde „%1“ entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts of the agenda were added to the round “%1”.</source>
        <translation>
            <numerusform>%n Teil der Tagesordnung wurde der Runde „%1“ hinzugefügt.</numerusform>
            <numerusform>%n Teile der Tagesordnung wurden der Runde „%1“ hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts of the agenda were changed in the round “%1”.</source>
        <translation>
            <numerusform>%n Teil der Tagesordnung wurde in der Runde „%1“ geändert.</numerusform>
            <numerusform>%n Teile der Tagesordnung wurden in der Runde „%1“ geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts of the agenda were removed from the round “%1”.</source>
        <translation>
            <numerusform>%n Teil der Tagesordnung wurde aus der Runde „%1“ entfernt.</numerusform>
            <numerusform>%n Teile der Tagesordnung wurden aus der Runde „%1“ entfernt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::Display</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>how a date is written</comment>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>cxw::Document</name>
    <message>
        <source>The round “%1” is locked, so nothing in it was changed. Reopen the round to edit it.</source>
        <translation>Die Runde „%1“ ist gesperrt, daher wurde darin nichts geändert. Öffnen Sie die Runde wieder, um sie zu bearbeiten.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Go back to the beginning</source>
        <translation>Zum Anfang zurückgehen</translation>
    </message>
    <message>
        <source>The history has no line %1, so nothing was changed.</source>
        <translation>Der Verlauf hat keine Zeile %1, daher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <extracomment>How a moment is written in the name of an edit.</extracomment>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>Go back to %1: %2</source>
        <extracomment>When, and the name of the edit that was done then.</extracomment>
        <translation>Zurück auf %1: %2</translation>
    </message>
    <message>
        <source>“%1” is damaged: a ballot in the round “%2” is beyond the scale of its model, 0 to %3.</source>
        <translation>„%1“ ist beschädigt: Eine Stimme in der Runde „%2“ liegt außerhalb der Skala ihres Modells, 0 bis %3.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be undone any more, because what it changed was changed elsewhere since. Nothing was changed. Undo once more to take back what you did before it.</source>
        <extracomment>%1 is the name of an edit.</extracomment>
        <translation>„%1“ lässt sich nicht mehr rückgängig machen, denn was es änderte, wurde seither anderswo geändert. Es wurde nichts geändert. Machen Sie noch einmal rückgängig, um zurückzunehmen, was Sie davor getan haben.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be done again, because what it would change was changed elsewhere since. Nothing was changed.</source>
        <extracomment>%1 is the name of an edit.</extracomment>
        <translation>„%1“ lässt sich nicht wiederholen, denn was es ändern würde, wurde seither anderswo geändert. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Anderswo geändert</translation>
    </message>
    <message>
        <source>What was changed in “%1” elsewhere can&apos;t be shown here, because something that is not there is named in it. Open the workspace anew to see what it holds.</source>
        <translation>Was in „%1“ anderswo geändert wurde, kann hier nicht gezeigt werden, denn es nennt etwas, das nicht da ist. Öffnen Sie den Arbeitsbereich neu, um zu sehen, was er enthält.</translation>
    </message>
</context>
<context>
    <name>cxw::EditNews</name>
    <message>
        <source>%1, %2</source>
        <comment>unit, round</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what was done, unit and round</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what was done and where</comment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) removed.</source>
        <translation>
            <numerusform>%n Stimme entfernt.</numerusform>
            <numerusform>%n Stimmen entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other answer(s) removed.</source>
        <translation>
            <numerusform>%n weitere Antwort entfernt.</numerusform>
            <numerusform>%n weitere Antworten entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>You now see %1.</source>
        <comment>unit, round</comment>
        <translation>Sie sehen jetzt %1.</translation>
    </message>
</context>
<context>
    <name>cxw::ElidedLabel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>cxw::ExecutiveRequests</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Release people and money</source>
        <translation>Geben Sie Personal und Mittel frei</translation>
    </message>
    <message>
        <source>for what starts first: %1.</source>
        <translation>für das, was zuerst beginnt: %1.</translation>
    </message>
    <message>
        <source>Name an owner</source>
        <translation>Benennen Sie Verantwortliche</translation>
    </message>
    <message>
        <source>for: %1.</source>
        <translation>für: %1.</translation>
    </message>
    <message>
        <source>Relieve %1</source>
        <translation>Entlasten Sie %1</translation>
    </message>
    <message numerus="yes">
        <source>and decide who takes some of the %n initiatives that run at once under this name.</source>
        <translation>
            <numerusform>und entscheiden Sie, wer die %n Initiative übernimmt, die in dieser Hand liegt.</numerusform>
            <numerusform>und entscheiden Sie, wer einige der %n Initiativen übernimmt, die gleichzeitig in dieser Hand liegen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives run at once, which is more than get the attention that they need.</source>
        <translation>
            <numerusform>%n Initiative läuft, und das ist mehr, als die nötige Aufmerksamkeit bekommt.</numerusform>
            <numerusform>%n Initiativen laufen gleichzeitig, und das sind mehr, als die nötige Aufmerksamkeit bekommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set priorities.</source>
        <translation>Setzen Sie Prioritäten.</translation>
    </message>
    <message>
        <source>%1 Decide whether these may wait: %2.</source>
        <translation>%1 Entscheiden Sie, ob diese warten können: %2.</translation>
    </message>
    <message>
        <source>Decide what we work at first.</source>
        <translation>Entscheiden Sie, woran wir zuerst arbeiten.</translation>
    </message>
    <message>
        <source>Nothing is planned yet.</source>
        <translation>Noch ist nichts geplant.</translation>
    </message>
    <message>
        <source>Nothing is planned yet. We propose: %1.</source>
        <translation>Noch ist nichts geplant. Wir schlagen vor: %1.</translation>
    </message>
    <message>
        <source>Give people the time</source>
        <translation>Geben Sie den Beteiligten Zeit</translation>
    </message>
    <message>
        <source>for this round, so that we know where we stand.</source>
        <translation>für diese Runde, damit wir wissen, wo wir stehen.</translation>
    </message>
    <message>
        <source>for the next round by %1, so that we can show what moved.</source>
        <translation>für die nächste Runde bis zum %1, damit wir zeigen können, was sich bewegt hat.</translation>
    </message>
    <message>
        <source>for the next round, due since %1, so that we can show what moved.</source>
        <translation>für die nächste Runde, die seit dem %1 fällig ist, damit wir zeigen können, was sich bewegt hat.</translation>
    </message>
</context>
<context>
    <name>cxw::ExecutiveSummary</name>
    <message>
        <source>%1: where customer experience stands</source>
        <translation>%1: Wo das Kundenerlebnis steht</translation>
    </message>
    <message>
        <source>Executive summary of the round %1</source>
        <translation>Management-Zusammenfassung der Runde %1</translation>
    </message>
    <message>
        <source>Where we are</source>
        <translation>Wo wir stehen</translation>
    </message>
    <message>
        <source>What we ask for</source>
        <translation>Worum wir bitten</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>Customer experience</source>
        <translation>Kundenerlebnis</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>This is the first round, so there is nothing to compare it with yet.</source>
        <translation>Dies ist die erste Runde, daher gibt es noch nichts zum Vergleichen.</translation>
    </message>
    <message>
        <source>Since %1, like for like: %2 (%3).</source>
        <translation>Seit %1, auf gleicher Basis: %2 (%3).</translation>
    </message>
    <message>
        <source>We stand at %1 of %2, which is %3, and work at the phase %4. %5</source>
        <translation>Wir stehen bei %1 von %2, also auf der Stufe „%3“, und arbeiten an der Phase %4. %5</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>Was sich bewegt hat</translation>
    </message>
    <message>
        <source>All gates are passed</source>
        <translation>Alle Tore sind passiert</translation>
    </message>
    <message>
        <source>The next cycle starts with the next round.</source>
        <translation>Mit der nächsten Runde beginnt der nächste Zyklus.</translation>
    </message>
    <message>
        <source>What holds us at the gate of %1</source>
        <translation>Was uns am Tor der Phase %1 aufhält</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Von – bis</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiativen</translation>
    </message>
    <message>
        <source>Score planned</source>
        <translation>Wert laut Plan</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Der Plan</translation>
    </message>
    <message>
        <source>Nothing is comparable with %1: no item of a practice has a value in both rounds.</source>
        <translation>Mit %1 ist nichts vergleichbar: Kein Item einer Praktik hat in beiden Runden einen Wert.</translation>
    </message>
    <message>
        <source>The competencies</source>
        <translation>Die Kompetenzen</translation>
    </message>
    <message>
        <source>What holds us</source>
        <translation>Was uns aufhält</translation>
    </message>
    <message>
        <source>We stand at %1 of %2, which is %3. %4</source>
        <translation>Wir stehen bei %1 von %2, das heißt %3. %4</translation>
    </message>
</context>
<context>
    <name>cxw::Explanation</name>
    <message>
        <source>There is nothing to go by, so there is no figure. What is unanswered is never counted as 0.</source>
        <translation>Es gibt keine Grundlage, daher keine Zahl. Unbeantwortetes zählt nie als 0.</translation>
    </message>
    <message>
        <source>The value on which the room agreed stands.</source>
        <translation>Es gilt der Wert, auf den sich der Raum geeinigt hat.</translation>
    </message>
    <message>
        <source>No value was agreed, so this is the mean of the ballots with a number.</source>
        <translation>Es wurde kein Wert vereinbart, daher ist dies das Mittel der Stimmen mit einer Zahl.</translation>
    </message>
    <message>
        <source>Stock-taking found the practice absent, so all its habits are at the lowest step.</source>
        <translation>Laut Bestandsaufnahme ist die Praktik nicht vorhanden, daher stehen alle ihre Gewohnheiten auf der niedrigsten Stufe.</translation>
    </message>
    <message>
        <source>Stock-taking found that the practice does not apply, so it counts nowhere.</source>
        <translation>Laut Bestandsaufnahme ist die Praktik nicht anwendbar, daher zählt sie nirgends.</translation>
    </message>
    <message>
        <source>This is the mean of the values below. What has no value takes no part.</source>
        <translation>Dies ist das Mittel der Werte unten. Was keinen Wert hat, bleibt außer Betracht.</translation>
    </message>
    <message>
        <source>This is the mean of the values below, each by its weight. What has no value takes no part.</source>
        <translation>Dies ist das Mittel der Werte unten, jeder mit seinem Gewicht. Was keinen Wert hat, bleibt außer Betracht.</translation>
    </message>
    <message>
        <source>This is the highest whole step that all habits have reached: the weakest holds it back.</source>
        <translation>Dies ist die höchste ganze Stufe, die alle Gewohnheiten erreicht haben: Die schwächste hält sie zurück.</translation>
    </message>
    <message>
        <source>This is the score if every unanswered item stood at the lowest step.</source>
        <translation>Dies wäre der Wert, wenn jedes unbeantwortete Item auf der niedrigsten Stufe stünde.</translation>
    </message>
    <message>
        <source>This is the score if every unanswered item stood at the highest step.</source>
        <translation>Dies wäre der Wert, wenn jedes unbeantwortete Item auf der höchsten Stufe stünde.</translation>
    </message>
    <message>
        <source>This is the target less the score.</source>
        <translation>Dies ist das Ziel abzüglich des Werts.</translation>
    </message>
    <message>
        <source>This is the share of the targets that has been reached: 1 less the sum of the open gaps over the sum of the targets. A target that is passed counts as reached, no more.</source>
        <translation>Dies ist der erreichte Anteil der Ziele: 1 abzüglich der Summe der offenen Lücken geteilt durch die Summe der Ziele. Ein übertroffenes Ziel zählt als erreicht, nicht mehr.</translation>
    </message>
    <message>
        <source>Participant %1</source>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Agreed value</source>
        <translation>Vereinbarter Wert</translation>
    </message>
    <message>
        <source>Stock-taking</source>
        <translation>Bestandsaufnahme</translation>
    </message>
    <message>
        <source>Items with a value</source>
        <translation>Items mit Wert</translation>
    </message>
    <message>
        <source>Items that apply</source>
        <translation>Anwendbare Items</translation>
    </message>
    <message>
        <source>Target for %1</source>
        <translation>Ziel für %1</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>There is no value.</source>
        <translation>Es gibt keinen Wert.</translation>
    </message>
    <message>
        <source>The level is %1, %2.</source>
        <translation>Die Stufe ist %1, %2.</translation>
    </message>
    <message>
        <source>The result is %1.</source>
        <translation>Das Ergebnis ist %1.</translation>
    </message>
    <message>
        <source>The gap is %1.</source>
        <translation>Die Lücke ist %1.</translation>
    </message>
    <message>
        <source>This is the share of the practices’ items that apply which have a value. Empathy is counted apart.</source>
        <translation>Dies ist der Anteil der anwendbaren Items der Praktiken, die einen Wert haben. Empathie wird getrennt gezählt.</translation>
    </message>
    <message>
        <source>This is the share of the practices’ items with a value of which somebody saw evidence.</source>
        <translation>Dies ist der Anteil der Items der Praktiken mit Wert, für die jemand einen Beleg gesehen hat.</translation>
    </message>
    <message>
        <source>This is the score if each value counted only as far as the evidence of its practice goes: the model says how far. The caps are the program’s own.</source>
        <translation>Dies wäre der Wert, wenn jeder Wert nur so weit zählte, wie der Beleg seiner Praktik reicht: Wie weit, sagt das Modell. Die Obergrenzen stammen vom Programm.</translation>
    </message>
    <message>
        <source>This is the mean of the ballots that stand less the mean of those before the talk.</source>
        <translation>Dies ist das Mittel der geltenden Stimmen abzüglich des Mittels der Stimmen vor dem Gespräch.</translation>
    </message>
    <message>
        <source>Items of which somebody saw evidence</source>
        <translation>Items mit gesehenem Beleg</translation>
    </message>
    <message>
        <source>Mean of the first ballots</source>
        <translation>Mittel der ersten Stimmen</translation>
    </message>
    <message>
        <source>Mean of the ballots that stand</source>
        <translation>Mittel der geltenden Stimmen</translation>
    </message>
    <message>
        <source>The shift is %1.</source>
        <translation>Die Verschiebung ist %1.</translation>
    </message>
</context>
<context>
    <name>cxw::ExplanationView</name>
    <message>
        <source>weight %1</source>
        <translation>Gewicht %1</translation>
    </message>
</context>
<context>
    <name>cxw::FieldTexts</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Version of the model</source>
        <translation>Version des Modells</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>Platz in der Reihenfolge</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Zyklus</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Häufigkeit</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Delivered in cycle</source>
        <translation>Erfüllt in Zyklus</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Measure of success</source>
        <translation>Erfolgsmaß</translation>
    </message>
    <message>
        <source>Empathy step</source>
        <translation>Empathieschritt</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Hängt ab von</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Angegangene Befunde</translation>
    </message>
    <message>
        <source>Lifts</source>
        <translation>Hebt an</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>don’t know</source>
        <translation>weiß nicht</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>item, step</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a list</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>step, its name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Role group</source>
        <translation>Rollengruppe</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Minutes for each</source>
        <translation>Minuten je Teil</translation>
    </message>
    <message>
        <source>Names are shown</source>
        <translation>Namen werden gezeigt</translation>
    </message>
    <message>
        <source>Votes shown</source>
        <translation>Gezeigte Abstimmungen</translation>
    </message>
    <message>
        <source>Grade of the evidence</source>
        <translation>Einstufung des Belegs</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>geheim</translation>
    </message>
</context>
<context>
    <name>cxw::FigureLabel</name>
    <message>
        <source>How this was computed</source>
        <translation>Wie dies berechnet wurde</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Press to see how it was computed.</source>
        <translation>Drücken, um zu sehen, wie dies berechnet wurde.</translation>
    </message>
</context>
<context>
    <name>cxw::FigureWords</name>
    <message>
        <source>Nobody gave a number.</source>
        <translation>Niemand hat eine Zahl angegeben.</translation>
    </message>
    <message>
        <source>One vote alone says nothing of agreement.</source>
        <translation>Eine einzelne Stimme sagt nichts über die Einigkeit.</translation>
    </message>
    <message>
        <source>All voted the same.</source>
        <translation>Alle haben gleich abgestimmt.</translation>
    </message>
    <message>
        <source>The votes are far apart: worth talking about.</source>
        <translation>Die Stimmen liegen weit auseinander: Darüber zu sprechen lohnt sich.</translation>
    </message>
    <message>
        <source>The votes are close together.</source>
        <translation>Die Stimmen liegen nah beieinander.</translation>
    </message>
</context>
<context>
    <name>cxw::FileDialogs</name>
    <message>
        <source>Replace “%1”?</source>
        <translation>„%1“ ersetzen?</translation>
    </message>
    <message>
        <source>There is a file of this name in “%1”. What is in it will be lost.</source>
        <translation>In „%1“ gibt es eine Datei dieses Namens. Ihr Inhalt geht verloren.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose another name.</source>
        <translation>„%1“ ist ein Ordner. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The name is too long for a file: “%1”. Choose a shorter one.</source>
        <translation>Der Name ist für eine Datei zu lang: „%1“. Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>cxw::FileFormat</name>
    <message>
        <source>Workspaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
    <message>
        <source>Protected packages</source>
        <translation>Geschützte Pakete</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>PDF-Dokumente</translation>
    </message>
    <message>
        <source>Text documents</source>
        <translation>Textdokumente</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Zeichnungen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>JSON-Dateien</translation>
    </message>
    <message>
        <source>Tables as text</source>
        <translation>Tabellen als Text</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>Maturity models</source>
        <translation>Reifegradmodelle</translation>
    </message>
</context>
<context>
    <name>cxw::FileGuard</name>
    <message>
        <source>&amp;Work in it now</source>
        <translation>Jetzt darin &amp;arbeiten</translation>
    </message>
    <message>
        <source>&amp;Save a copy and go on there…</source>
        <translation>Kopie speichern und dort &amp;weiterarbeiten…</translation>
    </message>
    <message>
        <source>“%1” is free now: it was closed where it was open. Work in it to see what was done there and to go on.</source>
        <translation>„%1“ ist jetzt frei: Die Datei wurde dort geschlossen, wo sie geöffnet war. Arbeiten Sie darin, um zu sehen, was dort getan wurde, und um weiterzumachen.</translation>
    </message>
    <message>
        <source>&amp;Open it anew</source>
        <translation>&amp;Neu öffnen</translation>
    </message>
    <message>
        <source>%1 All that is open here is also in a backup.</source>
        <comment>what happened to the file</comment>
        <translation>%1 Alles, was hier geöffnet ist, liegt auch in einer Sicherung.</translation>
    </message>
    <message>
        <source>%1 What is changed there shows here at once.</source>
        <comment>why it can&apos;t be changed</comment>
        <translation>%1 Was dort geändert wird, erscheint hier sofort.</translation>
    </message>
</context>
<context>
    <name>cxw::FileOpening</name>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>A round sheet needs a workspace to come into. Open or make one first.</source>
        <translation>Ein Rundenblatt braucht einen Arbeitsbereich, der es aufnimmt. Öffnen oder erstellen Sie zuerst einen.</translation>
    </message>
    <message>
        <source>Workspaces and packages (*.cxw *.cxwp);;All files (*)</source>
        <translation>Arbeitsbereiche und Pakete (*.cxw *.cxwp);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>cxw::FileTasks</name>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>%1 copy.cxw</source>
        <translation>%1 Kopie.cxw</translation>
    </message>
    <message>
        <source>A copy is in %1. You go on in the file that you had open.</source>
        <translation>Eine Kopie liegt in %1. Sie arbeiten in der bisher geöffneten Datei weiter.</translation>
    </message>
    <message>
        <source>Save a copy and go on there</source>
        <translation>Kopie speichern und dort weiterarbeiten</translation>
    </message>
    <message>
        <source>The copy without names is in %1.</source>
        <translation>Die Kopie ohne Namen liegt in %1.</translation>
    </message>
    <message>
        <source>The protected package is in %1. Keep its password where you will find it.</source>
        <translation>Das geschützte Paket liegt in %1. Bewahren Sie das Passwort so auf, dass Sie es wiederfinden.</translation>
    </message>
    <message>
        <source>A backup was taken. It is in %1.</source>
        <translation>Eine Sicherung wurde angelegt. Sie liegt in %1.</translation>
    </message>
    <message>
        <source>The workspace in the package is now in %1.</source>
        <translation>Der Arbeitsbereich aus dem Paket liegt jetzt in %1.</translation>
    </message>
    <message>
        <source>The backup was restored to %1, which is open now.</source>
        <translation>Die Sicherung wurde in %1 wiederhergestellt; diese Datei ist jetzt geöffnet.</translation>
    </message>
</context>
<context>
    <name>cxw::FileVerbs</name>
    <message>
        <source>Made %1.</source>
        <translation>%1 wurde angelegt.</translation>
    </message>
    <message>
        <source>The workspace has no unit yet, so --unit must name one.</source>
        <translation>Der Arbeitsbereich hat noch keine Einheit, daher muss --unit eine nennen.</translation>
    </message>
    <message>
        <source>Imported “%1” into “%2”. People: %3, ballots: %4, agreed values: %5, practices in stock: %6.</source>
        <translation>„%1“ wurde in „%2“ importiert. Personen: %3, Stimmen: %4, vereinbarte Werte: %5, Praktiken im Bestand: %6.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>“export” is not in this version.</source>
        <translation>„export“ gibt es in dieser Version nicht.</translation>
    </message>
    <message>
        <source>%1 Nothing was imported.</source>
        <translation>%1 Es wurde nichts importiert.</translation>
    </message>
</context>
<context>
    <name>cxw::FindHits</name>
    <message>
        <source>Place</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>jetzt nicht möglich</translation>
    </message>
</context>
<context>
    <name>cxw::FindModel</name>
    <message>
        <source>%1: %2</source>
        <comment>kind, name</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>cxw::FindPanel</name>
    <message>
        <source>Practices, people, initiatives, findings, notes, rounds, places, actions</source>
        <translation>Praktiken, Personen, Initiativen, Befunde, Notizen, Runden, Bereiche, Aktionen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or part of a word. Notes, evidence and reasons are those of the round that is shown.</source>
        <translation>Nichts gefunden. Versuchen Sie es mit weniger Wörtern oder einem Teil eines Wortes. Notizen, Belege und Begründungen sind die der gezeigten Runde.</translation>
    </message>
</context>
<context>
    <name>cxw::Findables</name>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praktik</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Initiative</translation>
    </message>
    <message>
        <source>Pain point</source>
        <translation>Schmerzpunkt</translation>
    </message>
    <message>
        <source>Unmet need</source>
        <translation>Unerfülltes Bedürfnis</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
</context>
<context>
    <name>cxw::FindingAdder</name>
    <message>
        <source>A&amp;dd</source>
        <translation>Hin&amp;zufügen</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Häufigkeit</translation>
    </message>
    <message>
        <source>Enter adds it and begins the next one.</source>
        <translation>Eingabe fügt den Befund hinzu und beginnt den nächsten.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>Choose how severe it is, by its digit or from the list.</source>
        <translation>Wählen Sie, wie schwer es ist, über die Ziffer oder aus der Liste.</translation>
    </message>
    <message>
        <source>Choose how often it happens, by its digit or from the list.</source>
        <translation>Wählen Sie, wie oft es vorkommt, über die Ziffer oder aus der Liste.</translation>
    </message>
    <message>
        <source>Say what it is first.</source>
        <translation>Sagen Sie zuerst, was es ist.</translation>
    </message>
</context>
<context>
    <name>cxw::FindingEditor</name>
    <message>
        <source>&amp;Touchpoint</source>
        <translation>Konta&amp;ktpunkt</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>&amp;Link an initiative</source>
        <translation>&amp;Initiative verknüpfen</translation>
    </message>
    <message>
        <source>No initiative yet.</source>
        <translation>Noch keine Initiative.</translation>
    </message>
    <message>
        <source>Addressed by</source>
        <translation>Angegangen durch</translation>
    </message>
</context>
<context>
    <name>cxw::FindingScale</name>
    <message>
        <source>Hardly noticed</source>
        <translation>Kaum bemerkt</translation>
    </message>
    <message>
        <source>A nuisance</source>
        <translation>Ärgerlich</translation>
    </message>
    <message>
        <source>Costs effort</source>
        <translation>Kostet Mühe</translation>
    </message>
    <message>
        <source>Does harm</source>
        <translation>Richtet Schaden an</translation>
    </message>
    <message>
        <source>Drives away</source>
        <translation>Vertreibt Kunden</translation>
    </message>
    <message>
        <source>Rare</source>
        <translation>Selten</translation>
    </message>
    <message>
        <source>Now and then</source>
        <translation>Ab und zu</translation>
    </message>
    <message>
        <source>Often</source>
        <translation>Oft</translation>
    </message>
    <message>
        <source>Most of the time</source>
        <translation>Meistens</translation>
    </message>
    <message>
        <source>Nearly always</source>
        <translation>Fast immer</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a step of a scale and its word</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>cxw::FindingsPage</name>
    <message>
        <source>Kind of finding</source>
        <translation>Art des Befunds</translation>
    </message>
    <message>
        <source>No unit yet</source>
        <translation>Noch keine Einheit</translation>
    </message>
    <message>
        <source>Findings belong to the unit that is assessed. Start a first round to make one.</source>
        <translation>Befunde gehören zur bewerteten Einheit. Starten Sie eine erste Runde, um eine anzulegen.</translation>
    </message>
    <message>
        <source>Start a round</source>
        <translation>Runde starten</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Pain points are what hurts customers today. Severity and frequency go from 1 to 5; their product says what to mend first, and from a threshold on an open pain point holds a gate. Unmet needs are what customers would want and nobody gives them yet; they go from discovered to delivered. Enter adds what you have typed and begins the next; Delete removes the selected one, and Ctrl+Z brings it back.</source>
        <translation>Schmerzpunkte sind, was Kunden heute wehtut. Schwere und Häufigkeit reichen von 1 bis 5; ihr Produkt sagt, was zuerst zu beheben ist, und ab einem Schwellenwert hält ein offener Schmerzpunkt ein Tor auf. Unerfüllte Bedürfnisse sind, was Kunden sich wünschen und ihnen noch niemand bietet; sie reichen von entdeckt bis erfüllt. Eingabe fügt hinzu, was Sie geschrieben haben, und beginnt das Nächste; Entf entfernt den ausgewählten Befund, und Strg+Z holt ihn zurück.</translation>
    </message>
    <message>
        <source>&amp;Pain points (%1)</source>
        <translation>&amp;Schmerzpunkte (%1)</translation>
    </message>
    <message>
        <source>&amp;Unmet needs (%1)</source>
        <translation>&amp;Unerfüllte Bedürfnisse (%1)</translation>
    </message>
</context>
<context>
    <name>cxw::Gantt</name>
    <message>
        <source>Without a phase</source>
        <translation>Ohne Phase</translation>
    </message>
</context>
<context>
    <name>cxw::GanttChart</name>
    <message>
        <source>Q%1</source>
        <comment>a quarter of a year</comment>
        <translation>Q%1</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (Fortsetzung)</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Initiative</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Hängt ab von</translation>
    </message>
    <message>
        <source>No initiatives yet</source>
        <translation>Noch keine Initiativen</translation>
    </message>
    <message>
        <source>the second waits for the first</source>
        <translation>die zweite wartet auf die erste</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>cxw::GanttView</name>
    <message>
        <source>Roadmap over time</source>
        <translation>Roadmap im Zeitverlauf</translation>
    </message>
    <message>
        <source>Nothing has dates yet.</source>
        <translation>Noch hat nichts einen Termin.</translation>
    </message>
    <message>
        <source>no owner yet</source>
        <translation>noch niemand verantwortlich</translation>
    </message>
    <message>
        <source>The arrow keys go from one initiative to the next, Enter opens it.</source>
        <translation>Die Pfeiltasten führen von einer Initiative zur nächsten, Eingabe öffnet sie.</translation>
    </message>
    <message>
        <source>Nothing has dates yet. %1</source>
        <translation>Noch hat nichts einen Termin. %1</translation>
    </message>
    <message>
        <source>Initiatives: %1, from %2 to %3. %4</source>
        <translation>Initiativen: %1, von %2 bis %3. %4</translation>
    </message>
    <message>
        <source>%1
%2
%3, %4</source>
        <translation>%1
%2
%3, %4</translation>
    </message>
</context>
<context>
    <name>cxw::GateEditor</name>
    <message>
        <source>No critical pain point</source>
        <translation>Kein kritischer Schmerzpunkt</translation>
    </message>
    <message>
        <source>A need delivered</source>
        <translation>Ein Bedürfnis erfüllt</translation>
    </message>
    <message>
        <source>Ask for a practice</source>
        <translation>Praktik verlangen</translation>
    </message>
    <message>
        <source>Ask for a practice…</source>
        <translation>Praktik verlangen…</translation>
    </message>
    <message>
        <source>The gate asks for</source>
        <translation>Das Tor verlangt</translation>
    </message>
    <message>
        <source>Add a rule on findings</source>
        <translation>Regel zu Befunden hinzufügen</translation>
    </message>
    <message>
        <source>Nothing: it is passed as soon as the ones before it are.</source>
        <translation>Nichts: Es gilt als passiert, sobald es die Tore davor sind.</translation>
    </message>
    <message>
        <source>Level that the gate asks of %1</source>
        <translation>Stufe, die das Tor von %1 verlangt</translation>
    </message>
    <message>
        <source>Ask no longer for %1</source>
        <translation>%1 nicht mehr verlangen</translation>
    </message>
    <message>
        <source>Rule %1 · %2</source>
        <translation>Regel %1 · %2</translation>
    </message>
    <message>
        <source>Remove the rule %1</source>
        <translation>Regel %1 entfernen</translation>
    </message>
</context>
<context>
    <name>cxw::GatePanel</name>
    <message>
        <source>All gates are passed: the next cycle begins</source>
        <translation>Alle Tore sind passiert: Der nächste Zyklus beginnt</translation>
    </message>
    <message>
        <source>Gate of %1: what holds us</source>
        <translation>Tor der Phase %1: was uns aufhält</translation>
    </message>
    <message>
        <source>✓ Advice: %1 of %2 or more, here %3. Advice never blocks.</source>
        <translation>✓ Empfehlung: %1 mindestens %2, hier %3. Empfehlungen blockieren nie.</translation>
    </message>
    <message>
        <source>○ Advice: %1 of %2 or more, here %3. Advice never blocks.</source>
        <translation>○ Empfehlung: %1 mindestens %2, hier %3. Empfehlungen blockieren nie.</translation>
    </message>
    <message>
        <source>all habits</source>
        <translation>alle Gewohnheiten</translation>
    </message>
</context>
<context>
    <name>cxw::GateRow</name>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>Level of %1</source>
        <translation>Stufe von %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>level now, level required</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Level of %1: %2, required %3</source>
        <translation>Stufe von %1: %2, erforderlich %3</translation>
    </message>
</context>
<context>
    <name>cxw::Gates</name>
    <message>
        <source>no phase to tell, as no practice applies</source>
        <translation>keine Phase bestimmbar, da keine Praktik anwendbar ist</translation>
    </message>
    <message>
        <source>no criterion applies</source>
        <translation>kein Kriterium anwendbar</translation>
    </message>
    <message>
        <source>%1 of %2 met</source>
        <comment>criteria of a gate</comment>
        <translation>%1 von %2 erfüllt</translation>
    </message>
</context>
<context>
    <name>cxw::GivenFiles</name>
    <message>
        <source>“%1” does not lead to a file on this computer. Copy the file here first, or open it by its path in a folder that is connected.</source>
        <translation>„%1“ führt zu keiner Datei auf diesem Computer. Kopieren Sie die Datei zuerst hierher oder öffnen Sie sie über ihren Pfad in einem verbundenen Ordner.</translation>
    </message>
    <message numerus="yes">
        <source>One workspace is open at a time, so only the first of %n files was opened.</source>
        <translation>
            <numerusform>Es ist immer nur ein Arbeitsbereich geöffnet, daher wurde nur die erste von %n Datei geöffnet.</numerusform>
            <numerusform>Es ist immer nur ein Arbeitsbereich geöffnet, daher wurde nur die erste von %n Dateien geöffnet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::GoBackPanel</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n Stimme</numerusform>
            <numerusform>%n Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>records, ballots</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Zurückgehen</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>So &amp;lassen</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>Everything is as it was then: what was done since has been taken back already.</source>
        <translation>Alles ist wie damals: Was seitdem getan wurde, ist bereits zurückgenommen.</translation>
    </message>
    <message numerus="yes">
        <source>This takes back the %n later edit(s).</source>
        <translation>
            <numerusform>Dies nimmt %n spätere Änderung zurück.</numerusform>
            <numerusform>Dies nimmt die %n späteren Änderungen zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Going back to here is not possible now.</source>
        <translation>Hierher zurückzugehen ist jetzt nicht möglich.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>It sets back %1. It is one edit of its own: Undo brings everything back, and the history keeps every line.</source>
        <comment>so many records</comment>
        <translation>Es setzt %1 zurück. Es ist eine eigene Änderung: Rückgängig bringt alles wieder, und der Verlauf behält jede Zeile.</translation>
    </message>
</context>
<context>
    <name>cxw::HabitRow</name>
    <message>
        <source>Don&apos;t know</source>
        <translation>Weiß nicht</translation>
    </message>
    <message>
        <source>⚑ Discuss · %1</source>
        <translation>⚑ Besprechen · %1</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>don&apos;t know</source>
        <translation>weiß nicht</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no value agreed</source>
        <translation>kein Wert vereinbart</translation>
    </message>
    <message>
        <source>Agreement (r_wg): 1 when all ballots are the same; below %1 the room should talk.</source>
        <translation>Übereinstimmung (r_wg): 1, wenn alle Stimmen gleich sind; unter %1 sollte der Raum darüber sprechen.</translation>
    </message>
</context>
<context>
    <name>cxw::Header</name>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>Unit and round</source>
        <translation>Einheit und Runde</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1, gesperrt</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>what is done, keys</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>cxw::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Hilfe schließen</translation>
    </message>
</context>
<context>
    <name>cxw::HistoryDetail</name>
    <message>
        <source>This is how the workspace is now.</source>
        <translation>So ist der Arbeitsbereich jetzt.</translation>
    </message>
    <message>
        <source>Go &amp;back to here…</source>
        <translation>&amp;Hierher zurückgehen…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time of the day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>moment, who</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The workspace is open for reading only.</source>
        <translation>Der Arbeitsbereich ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Shows what would be taken back, and asks before anything is done</source>
        <translation>Zeigt, was zurückgenommen würde, und fragt nach, bevor etwas geschieht</translation>
    </message>
</context>
<context>
    <name>cxw::HistoryFilter</name>
    <message>
        <source>Search in the history</source>
        <translation>Im Verlauf suchen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Alle Bereiche</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>cxw::HistoryModel</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who, how many changes</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1. %2, %3. %4. %5.</source>
        <comment>label, day, time, who and how much, place</comment>
        <translation>%1. %2, %3. %4. %5.</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <extracomment>How a time of the day is written.</extracomment>
        <translation>HH:mm</translation>
    </message>
</context>
<context>
    <name>cxw::HistoryPage</name>
    <message>
        <source>Nothing has been changed yet</source>
        <translation>Noch wurde nichts geändert</translation>
    </message>
    <message>
        <source>Every change to the workspace will stand here: when it was made, by whom, and what was there before.</source>
        <translation>Hier wird jede Änderung am Arbeitsbereich stehen: wann und von wem sie vorgenommen wurde und was vorher dort stand.</translation>
    </message>
    <message>
        <source>No change matches</source>
        <translation>Keine passende Änderung</translation>
    </message>
    <message>
        <source>Search for other words, or choose another place or person.</source>
        <translation>Suchen Sie nach anderen Wörtern oder wählen Sie einen anderen Bereich oder eine andere Person.</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>&amp;Alles anzeigen</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Änderungen, neueste zuerst</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Every change to the workspace stands here, newest first, with who made it and when; what was typed into a field in one go is one line. Select one to see each record that it changed and what was there before. Search for words (Ctrl+F), or choose a place or a person. “Go back to here” makes everything what it was after that change: it first says what that takes back, it is one edit that Ctrl+Z undoes, and no line of the history is lost. A locked round is not changed by it; reopen the round first.</source>
        <translation>Hier steht jede Änderung am Arbeitsbereich, die neueste zuerst, und wer sie wann vorgenommen hat; was in einem Zug in ein Feld eingegeben wurde, ist eine Zeile. Wählen Sie eine aus, um jeden Eintrag zu sehen, den sie geändert hat, und was vorher dort stand. Suchen Sie nach Wörtern (Strg+F) oder wählen Sie einen Bereich oder eine Person. „Hierher zurückgehen“ bringt alles auf den Stand nach dieser Änderung: Es sagt zuerst, was das zurücknimmt, ist eine einzige Änderung, die Strg+Z rückgängig macht, und keine Zeile des Verlaufs geht verloren. Eine gesperrte Runde wird dadurch nicht geändert; öffnen Sie die Runde zuerst wieder.</translation>
    </message>
</context>
<context>
    <name>cxw::HistoryPlaces</name>
    <message>
        <source>Set-up</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Roadmap</translation>
    </message>
    <message>
        <source>Several places</source>
        <translation>Mehrere Bereiche</translation>
    </message>
</context>
<context>
    <name>cxw::ImportDialog</name>
    <message>
        <source>Re&amp;place the round of this name, if there is one</source>
        <translation>Die Runde dieses Namens &amp;ersetzen, falls vorhanden</translation>
    </message>
    <message>
        <source>Import a round sheet</source>
        <translation>Rundenblatt importieren</translation>
    </message>
    <message>
        <source>What is wrong in the sheet</source>
        <translation>Was im Blatt falsch ist</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>A table (CSV) with the columns item, participant and value, and note if you like. It comes in as a whole or not at all, and the import can be undone.</source>
        <translation>Eine Tabelle (CSV) mit den Spalten item, participant und value sowie auf Wunsch note. Sie wird ganz oder gar nicht übernommen, und der Import lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Aus&amp;wählen…</translation>
    </message>
    <message>
        <source>For example: 2026 autumn</source>
        <translation>Zum Beispiel: Herbst 2026</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Unit, existing or new</source>
        <translation>Ein&amp;heit, bestehend oder neu</translation>
    </message>
    <message>
        <source>&amp;Round</source>
        <translation>&amp;Runde</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>Da&amp;tum</translation>
    </message>
    <message>
        <source>Round sheets (*.csv);;All files (*)</source>
        <translation>Rundenblätter (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Anonymous: the names are written nowhere</source>
        <translation>&amp;Anonym: Die Namen werden nirgends geschrieben</translation>
    </message>
    <message>
        <source>The people of the sheet become “Voter 1”, “Voter 2” and so on, drawn by lot. It holds for as long as the round is there.</source>
        <translation>Aus den Personen der Tabelle werden „Anonym 1“, „Anonym 2“ und so weiter, ausgelost. Das gilt, solange es die Runde gibt.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>%1 Nothing was imported.</source>
        <translation>%1 Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
</context>
<context>
    <name>cxw::ImportText</name>
    <message>
        <source>Nothing was imported, because the round has no date. Give it one.</source>
        <translation>Es wurde nichts importiert, weil die Runde kein Datum hat. Geben Sie ihr eines.</translation>
    </message>
    <message>
        <source>Nothing was imported, because the unit already has a round “%1”. Choose another name, or replace the round.</source>
        <translation>Es wurde nichts importiert, weil die Einheit bereits eine Runde „%1“ hat. Wählen Sie einen anderen Namen oder ersetzen Sie die Runde.</translation>
    </message>
    <message>
        <source>Nothing was imported, because the round “%1” is locked. Reopen the round first.</source>
        <translation>Es wurde nichts importiert, weil die Runde „%1“ gesperrt ist. Öffnen Sie die Runde zuerst wieder.</translation>
    </message>
    <message>
        <source>Import round “%1”</source>
        <translation>Runde „%1“ importieren</translation>
    </message>
    <message>
        <source>Nothing was imported, because the round “%1” was set up with names, and its history has them. Choose another name for the anonymous round.</source>
        <translation>Es wurde nichts importiert, weil die Runde „%1“ mit Namen eingerichtet wurde und ihr Verlauf sie enthält. Wählen Sie einen anderen Namen für die anonyme Runde.</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>Es wurde nichts importiert. %1</translation>
    </message>
    <message>
        <source>Nothing was imported, because a round is held in the years 1900 to 2200.</source>
        <translation>Es wurde nichts importiert, weil eine Runde in den Jahren 1900 bis 2200 stattfindet.</translation>
    </message>
    <message>
        <source>Nothing was imported, because the workspace has no model “%1”.</source>
        <translation>Es wurde nichts importiert, denn der Arbeitsbereich hat kein Modell „%1“.</translation>
    </message>
</context>
<context>
    <name>cxw::InitiativeEditor</name>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Has to &amp;wait for</source>
        <translation>Muss &amp;warten auf</translation>
    </message>
    <message>
        <source>Waits for nothing.</source>
        <translation>Wartet auf nichts.</translation>
    </message>
    <message>
        <source>Link a &amp;finding</source>
        <translation>Be&amp;fund verknüpfen</translation>
    </message>
    <message>
        <source>No finding yet.</source>
        <translation>Noch kein Befund.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Remove from the roadmap</source>
        <translation>Von der Roadmap entfernen</translation>
    </message>
    <message>
        <source>Back to the suggestions</source>
        <translation>Zurück zu den Vorschlägen</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Initiative</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Phase</source>
        <translation>&amp;Phase</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>Stat&amp;us</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Verantwortlich</translation>
    </message>
    <message>
        <source>St&amp;art</source>
        <translation>Be&amp;ginn</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Ende</translation>
    </message>
    <message>
        <source>E&amp;ffort</source>
        <translation>Aufwan&amp;d</translation>
    </message>
    <message>
        <source>Des&amp;cription</source>
        <translation>Bes&amp;chreibung</translation>
    </message>
    <message>
        <source>&amp;Measure of success</source>
        <translation>Erfolgs&amp;maß</translation>
    </message>
    <message>
        <source>Empathy &amp;step</source>
        <translation>Empathie&amp;schritt</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Findings addressed</source>
        <translation>Angegangene Befunde</translation>
    </message>
    <message>
        <source>not estimated</source>
        <translation>nicht geschätzt</translation>
    </message>
    <message>
        <source>S · small</source>
        <translation>S · klein</translation>
    </message>
    <message>
        <source>M · medium</source>
        <translation>M · mittel</translation>
    </message>
    <message>
        <source>L · large</source>
        <translation>L · groß</translation>
    </message>
    <message>
        <source>It waits for this one already.</source>
        <translation>Sie wartet bereits auf diese.</translation>
    </message>
</context>
<context>
    <name>cxw::InitiativeTable</name>
    <message>
        <source>Initiatives</source>
        <translation>Initiativen</translation>
    </message>
</context>
<context>
    <name>cxw::JsonText</name>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: %2 at line %3, column %4.</source>
        <translation>%1 ist kein gültiges JSON: %2 in Zeile %3, Spalte %4.</translation>
    </message>
    <message>
        <source>%1 is JSON, but not an object in braces.</source>
        <translation>%1 ist JSON, aber kein Objekt in geschweiften Klammern.</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is “%1”, which is none of: %2</source>
        <translation>ist „%1“ und damit keines von: %2</translation>
    </message>
    <message>
        <source>is %1, but must be from %2 to %3</source>
        <translation>ist %1, muss aber zwischen %2 und %3 liegen</translation>
    </message>
    <message>
        <source>is %1, but must be a whole number from %2 to %3</source>
        <translation>ist %1, muss aber eine ganze Zahl von %2 bis %3 sein</translation>
    </message>
    <message>
        <source>is “%1”, but must be a date such as 2026-10-20</source>
        <translation>ist „%1“, muss aber ein Datum wie 2026-10-20 sein</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is %1, but must be %2</source>
        <translation>ist %1, muss aber %2 sein</translation>
    </message>
    <message numerus="yes">
        <source>has %n entries, but must have %1</source>
        <translation>
            <numerusform>hat %n Eintrag, muss aber %1 haben</numerusform>
            <numerusform>hat %n Einträge, muss aber %1 haben</numerusform>
        </translation>
    </message>
    <message>
        <source>has %1 characters, but may have at most %2</source>
        <translation>hat %1 Zeichen, darf aber höchstens %2 haben</translation>
    </message>
    <message numerus="yes">
        <source>has %n entries, but must have from %1 to %2</source>
        <translation>
            <numerusform>hat %n Eintrag, muss aber %1 bis %2 haben</numerusform>
            <numerusform>hat %n Einträge, muss aber %1 bis %2 haben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::Languages</name>
    <message>
        <source>There is no language “%1”. Choose one of: %2.</source>
        <translation>Die Sprache „%1“ gibt es nicht. Wählen Sie eine von: %2.</translation>
    </message>
</context>
<context>
    <name>cxw::LevelChip</name>
    <message>
        <source>Level: %1</source>
        <translation>Stufe: %1</translation>
    </message>
</context>
<context>
    <name>cxw::LicencesDialog</name>
    <message>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>&amp;Licence of</source>
        <translation>&amp;Lizenz von</translation>
    </message>
    <message>
        <source>Licence of</source>
        <translation>Lizenz von</translation>
    </message>
</context>
<context>
    <name>cxw::LockBanner</name>
    <message>
        <source>&amp;Reopen</source>
        <translation>Wieder ö&amp;ffnen</translation>
    </message>
</context>
<context>
    <name>cxw::LookupText</name>
    <message>
        <source>The workspace has no unit yet. Import a round first.</source>
        <translation>Der Arbeitsbereich hat noch keine Einheit. Importieren Sie zuerst eine Runde.</translation>
    </message>
    <message>
        <source>The workspace has several units, so --unit must name one of: %1.</source>
        <translation>Der Arbeitsbereich hat mehrere Einheiten, daher muss --unit eine davon nennen: %1.</translation>
    </message>
    <message>
        <source>There is no unit “%1”: the workspace has none yet. Import a round first.</source>
        <translation>Die Einheit „%1“ gibt es nicht: Der Arbeitsbereich hat noch keine. Importieren Sie zuerst eine Runde.</translation>
    </message>
    <message>
        <source>There is no unit “%1”. There is: %2.</source>
        <translation>Die Einheit „%1“ gibt es nicht. Vorhanden: %2.</translation>
    </message>
    <message>
        <source>The unit “%1” has no round “%2”: it has none yet. Import one first.</source>
        <translation>Die Einheit „%1“ hat keine Runde „%2“: Sie hat noch keine. Importieren Sie zuerst eine.</translation>
    </message>
    <message>
        <source>The unit “%1” has no round “%2”. It has: %3.</source>
        <translation>Die Einheit „%1“ hat keine Runde „%2“. Vorhanden: %3.</translation>
    </message>
    <message>
        <source>The unit “%1” has no round yet. Import one first.</source>
        <translation>Die Einheit „%1“ hat noch keine Runde. Importieren Sie zuerst eine.</translation>
    </message>
    <message>
        <source>The ballots of the round “%1” can&apos;t be read. Nothing was changed. Run cxw check on the file.</source>
        <translation>Die Stimmen der Runde „%1“ können nicht gelesen werden. Es wurde nichts geändert. Führen Sie cxw check für die Datei aus.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>cxw::MainWindow</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>cxw::MissingLetters</name>
    <message numerus="yes">
        <source>%n letters of this report are in no font of this computer, and would be empty boxes: %1.</source>
        <translation>
            <numerusform>%n Zeichen dieses Berichts gibt es in keiner Schriftart dieses Computers; es wäre ein leeres Kästchen: %1.</numerusform>
            <numerusform>%n Zeichen dieses Berichts gibt es in keiner Schriftart dieses Computers; sie wären leere Kästchen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Install fonts that have them, on Debian %1, and start again.</source>
        <translation>Installieren Sie Schriftarten, die sie enthalten, unter Debian %1, und starten Sie das Programm neu.</translation>
    </message>
</context>
<context>
    <name>cxw::ModelDraft</name>
    <message>
        <source>The header must name the columns competency and practice, and may name statement.</source>
        <translation>Die Kopfzeile muss die Spalten competency und practice nennen und darf statement nennen.</translation>
    </message>
    <message>
        <source>The competency is missing. Each line names one.</source>
        <translation>Die Kompetenz fehlt. Jede Zeile nennt eine.</translation>
    </message>
    <message>
        <source>The practice is missing. Each line names one.</source>
        <translation>Die Praktik fehlt. Jede Zeile nennt eine.</translation>
    </message>
    <message>
        <source>The text has %1 characters, but may have at most %2.</source>
        <translation>Der Text hat %1 Zeichen, darf aber höchstens %2 haben.</translation>
    </message>
    <message>
        <source>There is a character in the text that nobody can see (%1). Take it out.</source>
        <translation>Im Text ist ein Zeichen, das niemand sehen kann (%1). Nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>“%1” is one competency more than a model may have: from %2 to %3.</source>
        <translation>„%1“ ist eine Kompetenz mehr, als ein Modell haben darf: %2 bis %3.</translation>
    </message>
    <message>
        <source>“%1” stands in this competency already. Keep one of the two.</source>
        <translation>„%1“ steht schon in dieser Kompetenz. Behalten Sie eines von beiden.</translation>
    </message>
    <message>
        <source>“%1” is one practice more than a competency may have: at most %2.</source>
        <translation>„%1“ ist eine Praktik mehr, als eine Kompetenz haben darf: höchstens %2.</translation>
    </message>
    <message numerus="yes">
        <source>A model has from %1 to %2 competencies, and the sheet names %n.</source>
        <translation>
            <numerusform>Ein Modell hat %1 bis %2 Kompetenzen, und das Blatt nennt %n.</numerusform>
            <numerusform>Ein Modell hat %1 bis %2 Kompetenzen, und das Blatt nennt %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not UTF-8. Save the sheet as “CSV UTF-8” and import it again.</source>
        <translation>Dies ist kein UTF-8. Speichern Sie das Blatt als „CSV UTF-8“ und importieren Sie es erneut.</translation>
    </message>
    <message>
        <source>Our model</source>
        <translation>Unser Modell</translation>
    </message>
    <message>
        <source>The competencies and practices are the company’s own.</source>
        <translation>Die Kompetenzen und Praktiken sind die des Unternehmens selbst.</translation>
    </message>
    <message>
        <source>The scale and the habits are those that come with the program.</source>
        <translation>Die Skala und die Gewohnheiten sind die, die das Programm mitbringt.</translation>
    </message>
</context>
<context>
    <name>cxw::ModelDraftEdits</name>
    <message>
        <source>Step %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>„%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Retire “%1”</source>
        <translation>„%1“ streichen</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>„%1“ verschieben</translation>
    </message>
    <message>
        <source>Move “%1” to another competency</source>
        <translation>„%1“ in eine andere Kompetenz verschieben</translation>
    </message>
    <message>
        <source>Make the scale longer</source>
        <translation>Skala verlängern</translation>
    </message>
    <message>
        <source>Make the scale shorter</source>
        <translation>Skala verkürzen</translation>
    </message>
    <message>
        <source>Add empathy</source>
        <translation>Empathie hinzufügen</translation>
    </message>
    <message>
        <source>Remove empathy</source>
        <translation>Empathie entfernen</translation>
    </message>
    <message>
        <source>Remove all phases</source>
        <translation>Alle Phasen entfernen</translation>
    </message>
    <message>
        <source>Change what the gate of “%1” asks for</source>
        <translation>Ändern, was das Tor der Phase „%1“ verlangt</translation>
    </message>
    <message>
        <source>No critical pain point</source>
        <translation>Kein kritischer Schmerzpunkt</translation>
    </message>
    <message>
        <source>A need delivered</source>
        <translation>Ein Bedürfnis erfüllt</translation>
    </message>
    <message>
        <source>Add a rule to the gate of “%1”</source>
        <translation>Regel am Tor der Phase „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Remove a rule from the gate of “%1”</source>
        <translation>Regel am Tor der Phase „%1“ entfernen</translation>
    </message>
</context>
<context>
    <name>cxw::ModelDrafts</name>
    <message>
        <source>%1: %2</source>
        <comment>organization and title of the model that was copied</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Unsere Fassung</translation>
    </message>
    <message>
        <source>Make the model “%1” your own</source>
        <translation>Eigenes Modell aus „%1“ anlegen</translation>
    </message>
    <message>
        <source>Begin version %1 of the model “%2”</source>
        <translation>Version %1 des Modells „%2“ beginnen</translation>
    </message>
    <message>
        <source>Begin the model “%1”</source>
        <translation>Modell „%1“ beginnen</translation>
    </message>
    <message>
        <source>Rate new units by “%1”</source>
        <translation>Neue Einheiten nach „%1“ bewerten</translation>
    </message>
</context>
<context>
    <name>cxw::ModelEdits</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Add the model “%1”, version %2</source>
        <translation>Modell „%1“, Version %2 aufnehmen</translation>
    </message>
    <message>
        <source>There is a version %1 of the model “%2” already, and it says something else. Give the new one another version.</source>
        <translation>Es gibt schon eine Version %1 des Modells „%2“, und sie lautet anders. Geben Sie der neuen eine andere Version.</translation>
    </message>
    <message>
        <source>Release version %1 of the model “%2”</source>
        <translation>Version %1 des Modells „%2“ freigeben</translation>
    </message>
    <message>
        <source>Remove version %1 of the model “%2”</source>
        <translation>Version %1 des Modells „%2“ entfernen</translation>
    </message>
</context>
<context>
    <name>cxw::ModelFields</name>
    <message>
        <source>%1 · %2</source>
        <comment>step of the scale and its name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Rename a competency</source>
        <translation>Kompetenz umbenennen</translation>
    </message>
    <message>
        <source>S&amp;ummary</source>
        <translation>Z&amp;usammenfassung</translation>
    </message>
    <message>
        <source>Change the summary of “%1”</source>
        <translation>Zusammenfassung von „%1“ ändern</translation>
    </message>
    <message>
        <source>Rename a group of people</source>
        <translation>Personengruppe umbenennen</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>F&amp;rage</translation>
    </message>
    <message>
        <source>Change the question of “%1”</source>
        <translation>Frage von „%1“ ändern</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Change the title of the model</source>
        <translation>Titel des Modells ändern</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>Change the source of the model</source>
        <translation>Quelle des Modells ändern</translation>
    </message>
    <message>
        <source>What does not &amp;come from it</source>
        <translation>Was &amp;nicht daraus stammt</translation>
    </message>
    <message>
        <source>Change what does not come from the source</source>
        <translation>Ändern, was nicht aus der Quelle stammt</translation>
    </message>
    <message>
        <source>Word for %1</source>
        <translation>Wort für %1</translation>
    </message>
    <message>
        <source>Change the word for step %1 of the scale</source>
        <translation>Wort für Stufe %1 der Skala ändern</translation>
    </message>
    <message>
        <source>Meaning of %1</source>
        <translation>Bedeutung von %1</translation>
    </message>
    <message>
        <source>Change the meaning of step %1 of the scale</source>
        <translation>Bedeutung von Stufe %1 der Skala ändern</translation>
    </message>
    <message>
        <source>Rename a habit</source>
        <translation>Gewohnheit umbenennen</translation>
    </message>
    <message>
        <source>Rename a facet of empathy</source>
        <translation>Facette der Empathie umbenennen</translation>
    </message>
    <message>
        <source>Change what is seen at step %1 of “%2”</source>
        <translation>Ändern, was auf Stufe %1 von „%2“ zu sehen ist</translation>
    </message>
    <message>
        <source>Rename a practice</source>
        <translation>Praktik umbenennen</translation>
    </message>
    <message>
        <source>&amp;Statement</source>
        <translation>&amp;Aussage</translation>
    </message>
    <message>
        <source>Change the statement of “%1”</source>
        <translation>Aussage von „%1“ ändern</translation>
    </message>
    <message>
        <source>Example of good &amp;evidence</source>
        <translation>&amp;Beispiel für einen guten Beleg</translation>
    </message>
    <message>
        <source>Change the evidence of “%1”</source>
        <translation>Beleg von „%1“ ändern</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>Ge&amp;wicht</translation>
    </message>
    <message>
        <source>Change the weight of “%1”</source>
        <translation>Gewicht von „%1“ ändern</translation>
    </message>
    <message>
        <source>Starter &amp;initiative</source>
        <translation>Start&amp;initiative</translation>
    </message>
    <message>
        <source>Change the starter initiative of “%1”</source>
        <translation>Startinitiative von „%1“ ändern</translation>
    </message>
    <message>
        <source>Its &amp;description</source>
        <translation>Bes&amp;chreibung der Initiative</translation>
    </message>
    <message>
        <source>Describe the starter initiative of “%1”</source>
        <translation>Startinitiative von „%1“ beschreiben</translation>
    </message>
    <message>
        <source>Its &amp;measure of success</source>
        <translation>Erfolgs&amp;maß</translation>
    </message>
    <message>
        <source>Change the measure of success of “%1”</source>
        <translation>Erfolgsmaß von „%1“ ändern</translation>
    </message>
    <message>
        <source>Its empathy ste&amp;p</source>
        <translation>Empathie&amp;schritt</translation>
    </message>
    <message>
        <source>Change the empathy step of “%1”</source>
        <translation>Empathieschritt von „%1“ ändern</translation>
    </message>
    <message>
        <source>Its length in wee&amp;ks</source>
        <translation>Da&amp;uer in Wochen</translation>
    </message>
    <message>
        <source>Change the length of the starter initiative of “%1”</source>
        <translation>Dauer der Startinitiative von „%1“ ändern</translation>
    </message>
    <message>
        <source>Its e&amp;ffort</source>
        <translation>Aufwan&amp;d</translation>
    </message>
    <message>
        <source>Change the effort of the starter initiative of “%1”</source>
        <translation>Aufwand der Startinitiative von „%1“ ändern</translation>
    </message>
    <message>
        <source>Rename empathy</source>
        <translation>Empathie umbenennen</translation>
    </message>
    <message>
        <source>Empathy</source>
        <translation>Empathie</translation>
    </message>
    <message>
        <source>Change the summary of empathy</source>
        <translation>Zusammenfassung der Empathie ändern</translation>
    </message>
    <message>
        <source>Rename a phase</source>
        <translation>Phase umbenennen</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>Zwec&amp;k</translation>
    </message>
    <message>
        <source>Change the purpose of “%1”</source>
        <translation>Zweck von „%1“ ändern</translation>
    </message>
    <message>
        <source>Empathy advised at its &amp;gate</source>
        <translation>Am &amp;Tor empfohlene Empathie</translation>
    </message>
    <message>
        <source>Change the empathy advised at the gate of “%1”</source>
        <translation>Am Tor der Phase „%1“ empfohlene Empathie ändern</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>Rename a rule of the gate of “%1”</source>
        <translation>Regel am Tor der Phase „%1“ umbenennen</translation>
    </message>
    <message>
        <source>Rule %1: severity × frequency that holds the gate</source>
        <translation>Regel %1: Schwelle für Schwere × Häufigkeit</translation>
    </message>
    <message>
        <source>Change a rule of the gate of “%1”</source>
        <translation>Regel am Tor der Phase „%1“ ändern</translation>
    </message>
    <message>
        <source>Rule %1: what it says</source>
        <translation>Regel %1: Wortlaut</translation>
    </message>
    <message>
        <source>Rule %1: what to do</source>
        <translation>Regel %1: Abhilfe</translation>
    </message>
    <message>
        <source>The list of practices</source>
        <translation>Die Liste der Praktiken</translation>
    </message>
    <message>
        <source>The list of habits</source>
        <translation>Die Liste der Gewohnheiten</translation>
    </message>
    <message>
        <source>The list of competencies</source>
        <translation>Die Liste der Kompetenzen</translation>
    </message>
    <message>
        <source>The list of phases</source>
        <translation>Die Liste der Phasen</translation>
    </message>
    <message>
        <source>The list of groups of people</source>
        <translation>Die Liste der Personengruppen</translation>
    </message>
    <message>
        <source>The list of facets</source>
        <translation>Die Liste der Facetten</translation>
    </message>
    <message>
        <source>The gate</source>
        <translation>Das Tor</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>field of a model and what is wrong with it: “Title”, “is missing”</comment>
        <translation>%1 %2.</translation>
    </message>
</context>
<context>
    <name>cxw::ModelFiles</name>
    <message>
        <source>Import a model</source>
        <translation>Modell importieren</translation>
    </message>
    <message>
        <source>Draft a model from a sheet: competency, practice, statement</source>
        <translation>Modell aus einem Blatt entwerfen: competency, practice, statement</translation>
    </message>
    <message>
        <source>Sheets (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Blätter (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Modell exportieren</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
</context>
<context>
    <name>cxw::ModelHead</name>
    <message>
        <source>Make it your &amp;own</source>
        <translation>Ei&amp;genes Modell anlegen</translation>
    </message>
    <message>
        <source>New &amp;version</source>
        <translation>Neue &amp;Version</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>&amp;Freigeben</translation>
    </message>
    <message>
        <source>Use it for new &amp;units</source>
        <translation>Für neue &amp;Einheiten verwenden</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>Me&amp;hr</translation>
    </message>
    <message>
        <source>Version that is shown</source>
        <translation>Gezeigte Version</translation>
    </message>
    <message>
        <source>Begins a draft of a model of your own, as a copy of this one</source>
        <translation>Beginnt den Entwurf eines eigenen Modells als Kopie von diesem</translation>
    </message>
    <message>
        <source>Begins a draft of the next version, as a copy of this one</source>
        <translation>Beginnt den Entwurf der nächsten Version als Kopie von dieser</translation>
    </message>
    <message>
        <source>Rounds that begin from then on can be rated by it; it is not changed any more</source>
        <translation>Ab dann beginnende Runden können nach ihm bewertet werden; es wird nicht mehr geändert</translation>
    </message>
    <message>
        <source>&amp;Import a model…</source>
        <translation>Modell &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Draft from a sheet…</source>
        <translation>Aus einem Blatt &amp;entwerfen…</translation>
    </message>
    <message>
        <source>&amp;Export this version…</source>
        <translation>Diese Version e&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Copy it as a model of its own</source>
        <translation>Als eigenes Modell &amp;kopieren</translation>
    </message>
    <message>
        <source>Remo&amp;ve this version</source>
        <translation>Diese &amp;Version entfernen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>cxw::ModelOutline</name>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Habits</source>
        <translation>Gewohnheiten</translation>
    </message>
    <message>
        <source>Habit</source>
        <translation>Gewohnheit</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>Kompetenzen</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praktik</translation>
    </message>
    <message>
        <source>Empathy</source>
        <translation>Empathie</translation>
    </message>
    <message>
        <source>Group of people</source>
        <translation>Personengruppe</translation>
    </message>
    <message>
        <source>Facet of empathy</source>
        <translation>Facette der Empathie</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
</context>
<context>
    <name>cxw::ModelPage</name>
    <message>
        <source>Maturity model</source>
        <translation>Reifegradmodell</translation>
    </message>
    <message>
        <source>A maturity model says what is rated: competencies with their practices, the habits, the scale, and if wanted empathy and phases with their gates. The one that comes with the program can&apos;t be changed; make it your own, and the copy is yours: change words and weights, add, retire, move and regroup.

While you work on it, it is a draft, and what is wrong in it is named where it is. Released, it stays as it is: rounds that begin from then on can be rated by it, and earlier rounds keep theirs. For further changes begin a new version. Rounds of different versions are compared on the practices that both have; one that you move to another competency keeps its history.

In the list of parts Enter goes to the fields, Delete retires, Alt+Up and Alt+Down move. Ctrl+Z takes back. A sheet with the columns competency, practice and statement gives a first draft; models go to other workspaces as files.</source>
        <translation>Ein Reifegradmodell sagt, was bewertet wird: Kompetenzen mit ihren Praktiken, die Gewohnheiten, die Skala und auf Wunsch Empathie und Phasen mit ihren Toren. Das mitgelieferte lässt sich nicht ändern; legen Sie daraus ein eigenes an, und die Kopie gehört Ihnen: Ändern Sie Wörter und Gewichte, fügen Sie hinzu, streichen, verschieben und gruppieren Sie um.

Solange Sie daran arbeiten, ist es ein Entwurf, und was darin falsch ist, wird an Ort und Stelle genannt. Freigegeben bleibt es, wie es ist: Runden, die ab dann beginnen, können nach ihm bewertet werden, und frühere Runden behalten ihres. Für weitere Änderungen beginnen Sie eine neue Version. Runden verschiedener Versionen werden anhand der Praktiken verglichen, die beide haben; eine, die Sie in eine andere Kompetenz verschieben, bleibt vergleichbar.

In der Liste der Teile geht Eingabe zu den Feldern, Entf streicht, Alt mit den Pfeiltasten nach oben und unten verschiebt. Strg+Z nimmt zurück. Ein Blatt mit den Spalten competency, practice und statement ergibt einen ersten Entwurf; in andere Arbeitsbereiche gelangen Modelle als Dateien.</translation>
    </message>
    <message>
        <source>Version %1 has been begun already; here it is.</source>
        <translation>Version %1 ist schon begonnen; hier ist sie.</translation>
    </message>
    <message numerus="yes">
        <source>It can&apos;t be released yet: %n thing(s) in it are wrong. Each is listed below the parts.</source>
        <translation>
            <numerusform>Die Freigabe ist noch nicht möglich: %n Stelle darin ist falsch. Sie steht unter den Teilen.</numerusform>
            <numerusform>Die Freigabe ist noch nicht möglich: %n Stellen darin sind falsch. Sie stehen unter den Teilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model was written to “%1”.</source>
        <translation>Das Modell wurde nach „%1“ geschrieben.</translation>
    </message>
</context>
<context>
    <name>cxw::ModelText</name>
    <message>
        <source>is “%1”, but may hold only small letters a to z, digits and hyphens</source>
        <translation>ist „%1“, darf aber nur Kleinbuchstaben von a bis z, Ziffern und Bindestriche enthalten</translation>
    </message>
    <message>
        <source>is “%1”, which an earlier entry has</source>
        <translation>ist „%1“, was ein früherer Eintrag schon hat</translation>
    </message>
    <message>
        <source>is %1, but must be its position, %2</source>
        <translation>ist %1, muss aber der Position %2 entsprechen</translation>
    </message>
    <message>
        <source>is “%1”, which is kept for empathy</source>
        <translation>ist „%1“, was der Empathie vorbehalten ist</translation>
    </message>
    <message>
        <source>is “%1”, which no competency has</source>
        <translation>ist „%1“, was keine Kompetenz hat</translation>
    </message>
    <message>
        <source>is “%1”, which stands in this gate already</source>
        <translation>ist „%1“, was in diesem Tor schon steht</translation>
    </message>
    <message>
        <source>The maturity model “%1” is not in this build of the program.</source>
        <translation>Das Reifegradmodell „%1“ ist in diesem Programm nicht enthalten.</translation>
    </message>
    <message>
        <source>The maturity model</source>
        <translation>Das Reifegradmodell</translation>
    </message>
    <message numerus="yes">
        <source>The maturity model can&apos;t be used: %n place(s) in it are wrong.</source>
        <translation>
            <numerusform>Das Reifegradmodell ist nicht verwendbar: %n Stelle darin ist falsch.</numerusform>
            <numerusform>Das Reifegradmodell ist nicht verwendbar: %n Stellen darin sind falsch.</numerusform>
        </translation>
    </message>
    <message>
        <source>is “%1”, which another practice is or was</source>
        <translation>ist „%1“, was eine andere Praktik ist oder war</translation>
    </message>
    <message>
        <source>Empathy</source>
        <translation>Empathie</translation>
    </message>
    <message>
        <source>The maturity model has %1 MB, but may have at most %2 MB.</source>
        <translation>Das Reifegradmodell hat %1 MB, darf aber höchstens %2 MB haben.</translation>
    </message>
    <message>
        <source>has weights that sum to 0, so it would have no score; one must be above 0</source>
        <translation>hat Gewichte, deren Summe 0 ist, und hätte so keinen Wert; eines muss über 0 liegen</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>Geschäftsleitung</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>Front line</source>
        <translation>Kundenkontakt</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
</context>
<context>
    <name>cxw::ModelTree</name>
    <message>
        <source>Parts of the model</source>
        <translation>Teile des Modells</translation>
    </message>
    <message>
        <source>%1, something is wrong here</source>
        <translation>%1, hier ist etwas falsch</translation>
    </message>
</context>
<context>
    <name>cxw::ModelVerbs</name>
    <message>
        <source>%1 can be used: “%2”, version %3. Competencies: %4, practices: %5, habits: %6, scale: 0 to %7, phases: %8.</source>
        <translation>%1 kann verwendet werden: „%2“, Version %3. Kompetenzen: %4, Praktiken: %5, Gewohnheiten: %6, Skala: 0 bis %7, Phasen: %8.</translation>
    </message>
    <message>
        <source>The workspace has the model “%1”, version %2.</source>
        <translation>Der Arbeitsbereich hat das Modell „%1“, Version %2.</translation>
    </message>
    <message>
        <source>The workspace has no model “%1”.</source>
        <translation>Der Arbeitsbereich hat kein Modell „%1“.</translation>
    </message>
    <message>
        <source>The model “%1” has no version %2 in this workspace.</source>
        <translation>Das Modell „%1“ hat in diesem Arbeitsbereich keine Version %2.</translation>
    </message>
    <message>
        <source>Wrote the model “%1”, version %2, to %3.</source>
        <translation>Das Modell „%1“, Version %2, wurde nach %3 geschrieben.</translation>
    </message>
    <message>
        <source>One of -o, --add and --check says what to do.</source>
        <translation>Eines von -o, --add und --check sagt, was zu tun ist.</translation>
    </message>
    <message>
        <source>--check looks at a model file, not at a workspace.</source>
        <translation>--check prüft eine Modelldatei, keinen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The workspace file is missing.</source>
        <translation>Die Datei des Arbeitsbereichs fehlt.</translation>
    </message>
</context>
<context>
    <name>cxw::ModelWords</name>
    <message>
        <source>The model “%1”, version %2, is not in this workspace.</source>
        <translation>Das Modell „%1“, Version %2, ist nicht in diesem Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The file is damaged: %1 is beyond the scale of its model, 0 to %2.</source>
        <translation>Die Datei ist beschädigt: %1 liegt außerhalb der Skala ihres Modells, 0 bis %2.</translation>
    </message>
    <message>
        <source>an agreed value</source>
        <translation>ein vereinbarter Wert</translation>
    </message>
    <message>
        <source>a target</source>
        <translation>ein Ziel</translation>
    </message>
    <message>
        <source>what an initiative lifts</source>
        <translation>was eine Initiative anhebt</translation>
    </message>
    <message>
        <source>The round “%1” is rated by the model “%2”, version %3, which neither this workspace nor this program has. Nothing was changed. Open it with a version of the program that has this model.</source>
        <translation>Die Runde „%1“ wird nach dem Modell „%2“, Version %3, bewertet, das weder dieser Arbeitsbereich noch dieses Programm hat. Es wurde nichts geändert. Öffnen Sie ihn mit einer Programmversion, die dieses Modell enthält.</translation>
    </message>
    <message>
        <source>This workspace is rated by the model “%1”, which this program does not have. Nothing was changed. Open it with a version of the program that has this model.</source>
        <translation>Dieser Arbeitsbereich wird nach dem Modell „%1“ bewertet, das dieses Programm nicht hat. Es wurde nichts geändert. Öffnen Sie ihn mit einer Programmversion, die dieses Modell enthält.</translation>
    </message>
    <message>
        <source>Rounds are rated by the model “%1”, version %2, so it was not changed. Make a new version of it.</source>
        <translation>Nach dem Modell „%1“, Version %2, sind Runden bewertet, deshalb wurde es nicht geändert. Machen Sie eine neue Version davon.</translation>
    </message>
    <message>
        <source>Rounds are rated by the model “%1”, version %2, so it stays as it is.</source>
        <translation>Nach dem Modell „%1“, Version %2, sind Runden bewertet, deshalb bleibt es, wie es ist.</translation>
    </message>
    <message>
        <source>%1 does not stand on the scale of 0 to %2, so nothing was changed.</source>
        <translation>%1 steht nicht auf der Skala von 0 bis %2, deshalb wurde nichts geändert.</translation>
    </message>
    <message>
        <source>a second ballot</source>
        <translation>eine zweite Stimme</translation>
    </message>
    <message>
        <source>The model of the round has no role group “%1”, so nothing was changed.</source>
        <translation>Das Modell der Runde hat keine Rollengruppe „%1“, deshalb wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>cxw::MovementView</name>
    <message>
        <source>%1 · %2</source>
        <comment>subject, round</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>There is no difference, because one of the rounds has no value.</source>
        <translation>Es gibt keinen Unterschied, weil eine der Runden keinen Wert hat.</translation>
    </message>
    <message>
        <source>%1 less %2 is %3, by the unrounded values.</source>
        <translation>%1 weniger %2 ist %3, aus den ungerundeten Werten.</translation>
    </message>
</context>
<context>
    <name>cxw::NameChecks</name>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>Es wurde nichts geändert. %1</translation>
    </message>
</context>
<context>
    <name>cxw::NamelessText</name>
    <message>
        <source>Copy without names</source>
        <translation>Kopie ohne Namen</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Unit %1</source>
        <translation>Einheit %1</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Person %1</translation>
    </message>
</context>
<context>
    <name>cxw::Names</name>
    <message>
        <source>A name stands on one line, but there is a line break in this one.</source>
        <translation>Ein Name steht in einer Zeile, aber dieser enthält einen Zeilenumbruch.</translation>
    </message>
    <message>
        <source>There is a character in the name that nobody can see (%1). Take it out.</source>
        <translation>Im Namen ist ein Zeichen, das niemand sehen kann (%1). Nehmen Sie es heraus.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %n characters, but this one has %1.</source>
        <translation>
            <numerusform>Ein Name hat höchstens %n Zeichen, aber dieser hat %1.</numerusform>
            <numerusform>Ein Name hat höchstens %n Zeichen, aber dieser hat %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::NeedEditor</name>
    <message>
        <source>Delivered in cycle %1.</source>
        <translation>Erfüllt in Zyklus %1.</translation>
    </message>
    <message>
        <source>What customers would &amp;want</source>
        <translation>Was Kunden sich &amp;wünschen würden</translation>
    </message>
    <message>
        <source>St&amp;atus</source>
        <translation>S&amp;tatus</translation>
    </message>
    <message>
        <source>&amp;Remove this need</source>
        <translation>Dieses Bedürfnis &amp;entfernen</translation>
    </message>
</context>
<context>
    <name>cxw::NeedPanel</name>
    <message>
        <source>Unmet need</source>
        <translation>Unerfülltes Bedürfnis</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Zyklus</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiativen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>marks of progress and a status</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The cycle in which it was delivered</source>
        <translation>Der Zyklus, in dem es erfüllt wurde</translation>
    </message>
    <message>
        <source>What would customers want that nobody gives them?</source>
        <translation>Was würden Kunden sich wünschen, das ihnen niemand bietet?</translation>
    </message>
    <message>
        <source>Unmet needs</source>
        <translation>Unerfüllte Bedürfnisse</translation>
    </message>
    <message>
        <source>Select a need to read and change it.</source>
        <translation>Wählen Sie ein Bedürfnis aus, um es zu lesen und zu ändern.</translation>
    </message>
    <message>
        <source>No unmet needs yet</source>
        <translation>Noch keine unerfüllten Bedürfnisse</translation>
    </message>
    <message>
        <source>Put down what customers would want and nobody gives them yet. A need goes from discovered through reframed and in design to delivered.</source>
        <translation>Notieren Sie, was Kunden sich wünschen würden und ihnen noch niemand bietet. Ein Bedürfnis geht von entdeckt über neu gefasst und in Gestaltung bis erfüllt.</translation>
    </message>
</context>
<context>
    <name>cxw::NewFileField</name>
    <message>
        <source>Choo&amp;se…</source>
        <translation>A&amp;uswählen…</translation>
    </message>
</context>
<context>
    <name>cxw::NewWorkspaceDialog</name>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>For example: Northshore</source>
        <translation>Zum Beispiel: Northshore</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Choose another place…</source>
        <translation>Anderen Ort &amp;wählen…</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>&amp;Erstellen</translation>
    </message>
    <message>
        <source>Whose customer experience is it?</source>
        <translation>Um wessen Kundenerlebnis geht es?</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Where the new workspace goes</source>
        <translation>Ort des neuen Arbeitsbereichs</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another place or name.</source>
        <translation>Eine Datei dieses Namens gibt es bereits. Wählen Sie einen anderen Ort oder Namen.</translation>
    </message>
    <message>
        <source>Take the &amp;built-in one</source>
        <translation>Das &amp;mitgelieferte nehmen</translation>
    </message>
    <message>
        <source>What is wrong in the model</source>
        <translation>Was im Modell falsch ist</translation>
    </message>
    <message>
        <source>Choose a &amp;model file…</source>
        <translation>Mo&amp;delldatei wählen…</translation>
    </message>
    <message>
        <source>Maturity model</source>
        <translation>Reifegradmodell</translation>
    </message>
    <message>
        <source>%1 (built in)</source>
        <translation>%1 (mitgeliefert)</translation>
    </message>
    <message>
        <source>The model by which rounds are rated</source>
        <translation>Modell, nach dem Runden bewertet werden</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
</context>
<context>
    <name>cxw::NextStepPanel</name>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Go to findings</source>
        <translation>Zu den Befunden</translation>
    </message>
    <message>
        <source>Go to findings: %1</source>
        <translation>Zu den Befunden: %1</translation>
    </message>
    <message>
        <source>%1. Lifts %2.</source>
        <translation>%1. Hebt %2 an.</translation>
    </message>
    <message>
        <source>Add to roadmap</source>
        <translation>Auf die Roadmap</translation>
    </message>
    <message>
        <source>Add to roadmap: %1</source>
        <translation>Auf die Roadmap: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n on the roadmap</source>
        <translation>
            <numerusform>%n auf der Roadmap</numerusform>
            <numerusform>%n auf der Roadmap</numerusform>
        </translation>
    </message>
    <message>
        <source>Every open criterion of every gate has an initiative on the roadmap.</source>
        <translation>Für jedes offene Kriterium jedes Tors steht eine Initiative auf der Roadmap.</translation>
    </message>
    <message>
        <source>No gate has an open criterion.</source>
        <translation>Kein Tor hat ein offenes Kriterium.</translation>
    </message>
</context>
<context>
    <name>cxw::NoticeBar</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>cxw::OpenWorkspace</name>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be made, so there is no new workspace. Check that you may write there, or choose another place.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden, daher gibt es keinen neuen Arbeitsbereich. Prüfen Sie, ob Sie dort schreiben dürfen, oder wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>cxw::Outcome</name>
    <message>
        <source>reached</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>vorangekommen</translation>
    </message>
    <message>
        <source>not moved</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>slipped</source>
        <translation>zurückgefallen</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
</context>
<context>
    <name>cxw::OverlayText</name>
    <message>
        <source>is “%1”, which an earlier entry has</source>
        <translation>ist „%1“, was ein früherer Eintrag schon hat</translation>
    </message>
    <message>
        <source>is “%1”, which the model does not have</source>
        <translation>ist „%1“, was das Modell nicht hat</translation>
    </message>
    <message>
        <source>has no entry for “%1”</source>
        <translation>hat keinen Eintrag für „%1“</translation>
    </message>
    <message>
        <source>The translation of the maturity model</source>
        <translation>Die Übersetzung des Reifegradmodells</translation>
    </message>
    <message>
        <source>must be “%1”, the model that is translated</source>
        <translation>muss „%1“ sein, das übersetzte Modell</translation>
    </message>
    <message numerus="yes">
        <source>The translation of the maturity model can&apos;t be used: %n place(s) in it are wrong.</source>
        <translation>
            <numerusform>Die Übersetzung des Reifegradmodells ist nicht verwendbar: %n Stelle darin ist falsch.</numerusform>
            <numerusform>Die Übersetzung des Reifegradmodells ist nicht verwendbar: %n Stellen darin sind falsch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>has %n steps, but must have %1</source>
        <translation>
            <numerusform>hat %n Stufe, muss aber %1 haben</numerusform>
            <numerusform>hat %n Stufen, muss aber %1 haben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::OverviewPage</name>
    <message>
        <source>Habits</source>
        <translation>Gewohnheiten</translation>
    </message>
    <message>
        <source>Build on</source>
        <translation>Darauf aufbauen</translation>
    </message>
    <message>
        <source>Widest gaps to target</source>
        <translation>Größte Lücken zum Ziel</translation>
    </message>
    <message>
        <source>The overview shows where the unit stands after this round: the score with its level, how much was answered and between which bounds the truth lies, the radar against the round before and the target, and the gate that holds the unit in its phase. Press any figure to see how it was computed. “Add to roadmap” puts the suggested initiative on the roadmap; Ctrl+Z takes it off again.</source>
        <translation>Der Überblick zeigt, wo die Einheit nach dieser Runde steht: den Gesamtwert mit seiner Stufe, wie viel beantwortet wurde und zwischen welchen Grenzen der wahre Wert liegt, das Radar im Vergleich zur vorigen Runde und zum Ziel sowie das Tor, das die Einheit in ihrer Phase hält. Drücken Sie auf eine beliebige Zahl, um zu sehen, wie sie berechnet wurde. „Auf die Roadmap“ setzt die vorgeschlagene Initiative auf die Roadmap; Strg+Z nimmt sie wieder herunter.</translation>
    </message>
    <message>
        <source>&amp;Start rating</source>
        <translation>Bewertung &amp;starten</translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation>Noch keine Runde</translation>
    </message>
    <message>
        <source>Name the unit and set up its first round; the overview then shows where it stands.</source>
        <translation>Benennen Sie die Einheit und richten Sie ihre erste Runde ein; dann zeigt der Überblick, wo sie steht.</translation>
    </message>
    <message>
        <source>&amp;Set up a round</source>
        <translation>Runde &amp;einrichten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>No practice is known to exist anywhere yet. Take stock in Assess.</source>
        <translation>Noch ist von keiner Praktik bekannt, dass es sie irgendwo gibt. Führen Sie unter Bewerten die Bestandsaufnahme durch.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Every target is reached.</source>
        <translation>Alle Ziele sind erreicht.</translation>
    </message>
    <message>
        <source>No targets are set.</source>
        <translation>Es sind keine Ziele gesetzt.</translation>
    </message>
    <message>
        <source>Add “%1” to the roadmap</source>
        <translation>„%1“ auf die Roadmap setzen</translation>
    </message>
    <message>
        <source>Change targets…</source>
        <translation>Ziele ändern…</translation>
    </message>
    <message>
        <source>Set targets…</source>
        <translation>Ziele setzen…</translation>
    </message>
    <message>
        <source>What exists has no score above 0 yet.</source>
        <translation>Was vorhanden ist, hat noch keinen Wert über 0.</translation>
    </message>
    <message>
        <source>Stock-taking found no practice that exists anywhere.</source>
        <translation>Laut Bestandsaufnahme ist nirgends eine Praktik vorhanden.</translation>
    </message>
    <message>
        <source>Nothing to rate in %1</source>
        <translation>In %1 ist nichts zu bewerten</translation>
    </message>
    <message>
        <source>&amp;Go to the round</source>
        <translation>&amp;Zur Runde</translation>
    </message>
    <message>
        <source>Nothing in %1 has a value yet</source>
        <translation>In %1 hat noch nichts einen Wert</translation>
    </message>
    <message>
        <source>As soon as the first item has a value, the score, the radar and the gate appear here.</source>
        <translation>Sobald das erste Item einen Wert hat, erscheinen hier Gesamtwert, Radar und Tor.</translation>
    </message>
    <message>
        <source>No target is missed so far. Not every competency with a target has a score yet.</source>
        <translation>Bisher ist kein Ziel verfehlt. Noch nicht jede Kompetenz mit einem Ziel hat einen Wert.</translation>
    </message>
</context>
<context>
    <name>cxw::PaceChecks</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 auf %3)</translation>
    </message>
    <message>
        <source>an owner</source>
        <translation>eine verantwortliche Person</translation>
    </message>
    <message>
        <source>a start date</source>
        <translation>ein Startdatum</translation>
    </message>
    <message>
        <source>an end date</source>
        <translation>ein Enddatum</translation>
    </message>
    <message>
        <source>an end that does not come before the start</source>
        <translation>ein Ende, das nicht vor dem Start liegt</translation>
    </message>
    <message>
        <source>a measure of success</source>
        <translation>ein Erfolgsmaß</translation>
    </message>
    <message>
        <source>The gate of %1 asks that %2 reach level %3 (%4), and no initiative works on it.</source>
        <translation>Das Tor der Phase %1 verlangt, dass %2 die Stufe %3 (%4) erreicht, und keine Initiative arbeitet daran.</translation>
    </message>
    <message>
        <source>Add an initiative that lifts it, for example %1.</source>
        <translation>Ergänzen Sie eine Initiative, die dies anhebt, zum Beispiel %1.</translation>
    </message>
    <message>
        <source>The gate of %1 has the condition %2, and no initiative works on it.</source>
        <translation>Das Tor der Phase %1 hat die Bedingung %2, und keine Initiative arbeitet daran.</translation>
    </message>
    <message numerus="yes">
        <source>%1 means to climb more than %n steps in one go: %2.</source>
        <translation>
            <numerusform>%1 will mehr als %n Stufe auf einmal steigen: %2.</numerusform>
            <numerusform>%1 will mehr als %n Stufen auf einmal steigen: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Aim at %n steps at the most, and plan a second initiative for the rest.</source>
        <translation>
            <numerusform>Nehmen Sie sich höchstens %n Stufe vor und planen Sie für den Rest eine zweite Initiative.</numerusform>
            <numerusform>Nehmen Sie sich höchstens %n Stufen vor und planen Sie für den Rest eine zweite Initiative.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan of %1 is not complete. Missing: %2.</source>
        <translation>Der Plan von %1 ist unvollständig. Es fehlt: %2.</translation>
    </message>
    <message>
        <source>Fill it in before the roadmap is signed, so that somebody answers for it and everybody can see whether it worked.</source>
        <translation>Ergänzen Sie dies, bevor die Roadmap unterzeichnet wird, damit jemand dafür einsteht und alle sehen können, ob es gewirkt hat.</translation>
    </message>
    <message>
        <source>The start of %1 on %2 comes too early: it builds on %3, which runs until %4.</source>
        <translation>Der Start von %1 am %2 kommt zu früh: Die Initiative baut auf %3 auf, die bis zum %4 läuft.</translation>
    </message>
    <message>
        <source>Start it on %1 or later, or take the dependency away if it is none.</source>
        <translation>Beginnen Sie damit am %1 oder später, oder entfernen Sie die Abhängigkeit, falls es keine ist.</translation>
    </message>
    <message>
        <source>%1, part of %2, starts on %3, while %4 of the earlier phase %5 runs until %6.</source>
        <translation>%1, Teil der Phase %2, beginnt am %3, während %4 aus der früheren Phase %5 bis zum %6 läuft.</translation>
    </message>
    <message>
        <source>Start it on %1 or later, or bring the end of %2 forward.</source>
        <translation>Beginnen Sie damit am %1 oder später, oder ziehen Sie das Ende von %2 vor.</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers for %n initiatives at once from %2 to %3: %4.</source>
        <translation>
            <numerusform>%1 verantwortet gleichzeitig %n Initiative, vom %2 bis zum %3: %4.</numerusform>
            <numerusform>%1 verantwortet gleichzeitig %n Initiativen, vom %2 bis zum %3: %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand some to another owner or start them later, so that %1 has no more than %n at once.</source>
        <translation>
            <numerusform>Übertragen Sie einige an andere Verantwortliche oder beginnen Sie sie später, damit %1 höchstens %n gleichzeitig hat.</numerusform>
            <numerusform>Übertragen Sie einige an andere Verantwortliche oder beginnen Sie sie später, damit %1 höchstens %n gleichzeitig hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives run at once from %1 to %2.</source>
        <translation>
            <numerusform>Vom %1 bis zum %2 läuft %n Initiative.</numerusform>
            <numerusform>Vom %1 bis zum %2 laufen %n Initiativen gleichzeitig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start some of them later, so that no more than %n run at once and each gets the attention that it needs.</source>
        <translation>
            <numerusform>Beginnen Sie einige davon später, damit höchstens %n gleichzeitig läuft und jede die nötige Aufmerksamkeit erhält.</numerusform>
            <numerusform>Beginnen Sie einige davon später, damit höchstens %n gleichzeitig laufen und jede die nötige Aufmerksamkeit erhält.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is planned for %n day(s) only, from %2 to %3.</source>
        <translation>
            <numerusform>%1 ist nur für %n Tag geplant, vom %2 bis zum %3.</numerusform>
            <numerusform>%1 ist nur für %n Tage geplant, vom %2 bis zum %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is planned from %2 to %3, so it ends before it starts.</source>
        <translation>%1 ist vom %2 bis zum %3 geplant, endet also vor dem Beginn.</translation>
    </message>
    <message numerus="yes">
        <source>Let it end on %1 or later: habits need at least %n weeks to take hold.</source>
        <translation>
            <numerusform>Lassen Sie sie am %1 oder später enden: Gewohnheiten brauchen mindestens %n Woche, um sich zu festigen.</numerusform>
            <numerusform>Lassen Sie sie am %1 oder später enden: Gewohnheiten brauchen mindestens %n Wochen, um sich zu festigen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::PaceGroup</name>
    <message>
        <source>Start each after what it builds on ends, or take the dependency away if it is none.</source>
        <translation>Beginnen Sie jede erst nach dem Ende dessen, worauf sie aufbaut, oder entfernen Sie die Abhängigkeit, falls es keine ist.</translation>
    </message>
    <message>
        <source>Start them when the earlier phase is done, or bring its end forward.</source>
        <translation>Beginnen Sie sie, wenn die frühere Phase beendet ist, oder ziehen Sie deren Ende vor.</translation>
    </message>
    <message>
        <source>Hand some to other owners, or start them later.</source>
        <translation>Übertragen Sie einige an andere Verantwortliche oder beginnen Sie sie später.</translation>
    </message>
    <message>
        <source>Let these phases end later: habits need time to take hold.</source>
        <translation>Lassen Sie diese Phasen später enden: Gewohnheiten brauchen Zeit, um sich zu festigen.</translation>
    </message>
    <message>
        <source>Add an initiative for each, or leave the gate for later.</source>
        <translation>Ergänzen Sie jeweils eine Initiative oder lassen Sie das Tor für später.</translation>
    </message>
</context>
<context>
    <name>cxw::PaceList</name>
    <message>
        <source>✓ The pace is sound</source>
        <translation>✓ Das Tempo stimmt</translation>
    </message>
    <message>
        <source>Nothing runs before it walks, nobody carries too much, and every criterion of a planned phase is served.</source>
        <translation>Nichts kommt vor seiner Zeit, niemand ist überlastet, und jedes Kriterium einer geplanten Phase wird bedient.</translation>
    </message>
    <message>
        <source>Nothing to check yet</source>
        <translation>Noch nichts zu prüfen</translation>
    </message>
    <message>
        <source>With a rated round and initiatives on the roadmap, this says where the plan runs before it walks.</source>
        <translation>Mit einer bewerteten Runde und Initiativen auf der Roadmap steht hier, wo der Plan den zweiten Schritt vor dem ersten macht.</translation>
    </message>
    <message>
        <source>Shows the initiative</source>
        <translation>Zeigt die Initiative</translation>
    </message>
    <message>
        <source>Shows the dates of the phase</source>
        <translation>Zeigt die Termine der Phase</translation>
    </message>
    <message>
        <source>Shows the suggestions</source>
        <translation>Zeigt die Vorschläge</translation>
    </message>
    <message>
        <source>✕ Error: %1 (%2)</source>
        <translation>✕ Fehler: %1 (%2)</translation>
    </message>
    <message>
        <source>! Warning: %1 (%2)</source>
        <translation>! Warnung: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>cxw::PaceRule</name>
    <message>
        <source>Starts too early</source>
        <translation>Beginnt zu früh</translation>
    </message>
    <message>
        <source>Phases out of order</source>
        <translation>Phasen in falscher Reihenfolge</translation>
    </message>
    <message>
        <source>Too much for one owner</source>
        <translation>Zu viel für eine Person</translation>
    </message>
    <message>
        <source>Too much at once</source>
        <translation>Zu viel auf einmal</translation>
    </message>
    <message>
        <source>Phase too short</source>
        <translation>Phase zu kurz</translation>
    </message>
    <message>
        <source>Too many steps at once</source>
        <translation>Zu viele Stufen auf einmal</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Nothing planned for it</source>
        <translation>Nichts dafür geplant</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>cxw::PaceTable</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
</context>
<context>
    <name>cxw::PackText</name>
    <message>
        <source>There is already a file “%1”. It was left as it is; choose another name.</source>
        <translation>Die Datei „%1“ gibt es bereits. Sie wurde so belassen; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>No temporary folder could be made (%1). Nothing was written.</source>
        <translation>Es konnte kein temporärer Ordner angelegt werden (%1). Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>“%1” could not be made (%2). Nothing was written.</source>
        <translation>„%1“ konnte nicht angelegt werden (%2). Es wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>cxw::PackageDialog</name>
    <message>
        <source>Protect with a password</source>
        <translation>Mit Passwort schützen</translation>
    </message>
    <message>
        <source>Writes everything that is open here to a package that only the password opens: to send it, or to put it away. The workspace itself stays as it is.
Nobody can recover a forgotten password, and without it nobody can open the package.</source>
        <translation>Schreibt alles, was hier geöffnet ist, in ein Paket, das sich nur mit dem Passwort öffnen lässt: zum Versenden oder zum Aufbewahren. Der Arbeitsbereich selbst bleibt, wie er ist.
Ein vergessenes Passwort kann niemand wiederherstellen, und ohne das Passwort kann niemand das Paket öffnen.</translation>
    </message>
    <message>
        <source>S&amp;how the password</source>
        <translation>Passwort an&amp;zeigen</translation>
    </message>
    <message>
        <source>Where the package goes</source>
        <translation>Ort des Pakets</translation>
    </message>
    <message>
        <source>&amp;Protect</source>
        <translation>&amp;Schützen</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>The password once &amp;more</source>
        <translation>Passwort noch ein&amp;mal</translation>
    </message>
    <message>
        <source>The pac&amp;kage</source>
        <translation>Das Pa&amp;ket</translation>
    </message>
    <message>
        <source>The package</source>
        <translation>Das Paket</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Die beiden Passwörter sind nicht gleich.</translation>
    </message>
    <message>
        <source>There is a file of this name; a package gives way to the new one, and anything else stays.</source>
        <translation>Eine Datei dieses Namens gibt es bereits; ein Paket wird durch das neue ersetzt, alles andere bleibt.</translation>
    </message>
</context>
<context>
    <name>cxw::PackageText</name>
    <message>
        <source>This is no package of a workspace. Choose a file that was made with “Pack”; its name usually ends with .cxwp.</source>
        <translation>Dies ist kein Paket eines Arbeitsbereichs. Wählen Sie eine Datei, die mit „Mit Passwort schützen“ oder „cxw pack“ erstellt wurde; ihr Name endet meist auf .cxwp.</translation>
    </message>
    <message>
        <source>The package was made by a newer version of this program. Open it with that version, or update this one.</source>
        <translation>Das Paket wurde mit einer neueren Version dieses Programms erstellt. Öffnen Sie es mit jener Version oder aktualisieren Sie diese.</translation>
    </message>
    <message>
        <source>The beginning of the package says what no package of this program says, so it was not opened. Ask for it to be sent again.</source>
        <translation>Der Anfang des Pakets lautet anders als bei jedem Paket dieses Programms, daher wurde es nicht geöffnet. Bitten Sie darum, es noch einmal zu senden.</translation>
    </message>
    <message>
        <source>The package is longer than it says of itself: something was added to it on the way. Ask for it to be sent again.</source>
        <translation>Das Paket ist länger, als es selbst angibt: Unterwegs wurde etwas angefügt. Bitten Sie darum, es noch einmal zu senden.</translation>
    </message>
    <message>
        <source>The package is not whole: it has %1 of its %2 bytes. Ask for it to be sent again.</source>
        <translation>Das Paket ist unvollständig: Es hat %1 seiner %2 Bytes. Bitten Sie darum, es noch einmal zu senden.</translation>
    </message>
</context>
<context>
    <name>cxw::PackageVerbs</name>
    <message>
        <source>Packed %1 as %2. Without the password nobody can open it, and nobody can restore the password.</source>
        <translation>%1 wurde als %2 gepackt. Ohne das Passwort kann niemand das Paket öffnen, und niemand kann das Passwort wiederherstellen.</translation>
    </message>
    <message>
        <source>Unpacked %1 as %2.</source>
        <translation>%1 wurde als %2 entpackt.</translation>
    </message>
    <message>
        <source>Made %1 without people, notes and history. Titles, touchpoints, measures and the names of rounds are still there; look through them before you share the file.</source>
        <translation>%1 wurde ohne Personen, Notizen und Verlauf angelegt. Titel, Kontaktpunkte, Erfolgsmaße und die Namen der Runden sind noch enthalten; sehen Sie sie durch, bevor Sie die Datei weitergeben.</translation>
    </message>
</context>
<context>
    <name>cxw::PagePreview</name>
    <message>
        <source>Preview of the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n pages</source>
        <translation>
            <numerusform>%1, %n Seite</numerusform>
            <numerusform>%1, %n Seiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::PainEditor</name>
    <message>
        <source>What &amp;hurts</source>
        <translation>&amp;Was schmerzt</translation>
    </message>
    <message>
        <source>&amp;Severity</source>
        <translation>S&amp;chwere</translation>
    </message>
    <message>
        <source>&amp;Frequency</source>
        <translation>&amp;Häufigkeit</translation>
    </message>
    <message>
        <source>St&amp;atus</source>
        <translation>S&amp;tatus</translation>
    </message>
    <message>
        <source>&amp;Remove this pain point</source>
        <translation>Diesen Schmerzpunkt &amp;entfernen</translation>
    </message>
</context>
<context>
    <name>cxw::PainGrid</name>
    <message>
        <source>Frequency</source>
        <translation>Häufigkeit</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>critical from %1</source>
        <translation>kritisch ab %1</translation>
    </message>
    <message>
        <source>Pain points by severity and frequency</source>
        <translation>Schmerzpunkte nach Schwere und Häufigkeit</translation>
    </message>
    <message>
        <source>Frequency %1</source>
        <translation>Häufigkeit %1</translation>
    </message>
    <message>
        <source>Open or in repair: %1, critical among them: %2.</source>
        <translation>Offen oder in Behebung: %1, davon kritisch: %2.</translation>
    </message>
    <message>
        <source>Severity %1, frequency %2</source>
        <translation>Schwere %1, Häufigkeit %2</translation>
    </message>
    <message>
        <source>Critical: an open pain point here holds a gate.</source>
        <translation>Kritisch: Ein offener Schmerzpunkt hier hält ein Tor auf.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>cxw::PainPanel</name>
    <message>
        <source>Pain point</source>
        <translation>Schmerzpunkt</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>S × F</source>
        <comment>severity times frequency</comment>
        <translation>S × H</translation>
    </message>
    <message>
        <source>Severity times frequency</source>
        <translation>Schwere mal Häufigkeit</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiativen</translation>
    </message>
    <message>
        <source>How many initiatives address it</source>
        <translation>Wie viele Initiativen ihn angehen</translation>
    </message>
    <message>
        <source>! %1</source>
        <comment>a critical pain point&apos;s severity times frequency</comment>
        <translation>! %1</translation>
    </message>
    <message>
        <source>What hurts customers?</source>
        <translation>Was schmerzt Kunden?</translation>
    </message>
    <message>
        <source>Pain points</source>
        <translation>Schmerzpunkte</translation>
    </message>
    <message>
        <source>Select a pain point to read and change it.</source>
        <translation>Wählen Sie einen Schmerzpunkt aus, um ihn zu lesen und zu ändern.</translation>
    </message>
    <message>
        <source>No pain points yet</source>
        <translation>Noch keine Schmerzpunkte</translation>
    </message>
    <message>
        <source>Put down what hurts customers, one after the other: what happens, and at which touchpoint. Severity times frequency says what to mend first.</source>
        <translation>Notieren Sie nacheinander, was Kunden schmerzt: was geschieht und an welchem Kontaktpunkt. Schwere mal Häufigkeit sagt, was zuerst zu beheben ist.</translation>
    </message>
    <message>
        <source>%1 × %2 = %3</source>
        <comment>severity times frequency</comment>
        <translation>%1 × %2 = %3</translation>
    </message>
    <message>
        <source>Severity %1, frequency %2</source>
        <translation>Schwere %1, Häufigkeit %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. Critical: it holds a gate.</source>
        <translation>%1. Kritisch: Er hält ein Tor auf.</translation>
    </message>
    <message>
        <source>%1: %2, critical</source>
        <translation>%1: %2, kritisch</translation>
    </message>
</context>
<context>
    <name>cxw::PasswordAdvice</name>
    <message>
        <source>a second</source>
        <translation>einer Sekunde</translation>
    </message>
    <message>
        <source>two minutes</source>
        <translation>zwei Minuten</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>By estimate, this password could be guessed in %1 by somebody who has the package and some hundred computers. Longer is better: four words that have nothing to do with each other, or with you, would take them many years.</source>
        <translation>Wer das Paket und einige hundert Computer hat, könnte dieses Passwort schätzungsweise in %1 erraten. Länger ist besser: Für vier Wörter, die weder miteinander noch mit Ihnen etwas zu tun haben, wären viele Jahre nötig.</translation>
    </message>
    <message>
        <source>There is a name from this workspace in it, and those are tried first.</source>
        <translation>Das Passwort enthält einen Namen aus diesem Arbeitsbereich, und solche werden zuerst probiert.</translation>
    </message>
</context>
<context>
    <name>cxw::PasswordText</name>
    <message>
        <source>The password in %1 is not UTF-8.</source>
        <translation>Das Passwort in %1 ist nicht in UTF-8.</translation>
    </message>
    <message>
        <source>There is no password in %1: its first line is empty.</source>
        <translation>In %1 steht kein Passwort: Die erste Zeile ist leer.</translation>
    </message>
    <message>
        <source>The standard input can&apos;t be read: %1.</source>
        <translation>Die Standardeingabe kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>the standard input</source>
        <translation>der Standardeingabe</translation>
    </message>
    <message>
        <source>Password for the package: </source>
        <translation>Passwort für das Paket: </translation>
    </message>
    <message>
        <source>The same once more: </source>
        <translation>Noch einmal dasselbe: </translation>
    </message>
    <message>
        <source>These were two different passwords, so nothing was written.</source>
        <translation>Dies waren zwei verschiedene Passwörter, daher wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Password of the package: </source>
        <translation>Passwort des Pakets: </translation>
    </message>
    <message>
        <source>There is no password in %1: its first line is longer than %2.</source>
        <translation>In %1 steht kein Passwort: Die erste Zeile ist länger als %2.</translation>
    </message>
</context>
<context>
    <name>cxw::PeopleList</name>
    <message>
        <source>Name</source>
        <comment>heading of a column</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>heading of a column</comment>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>The list can&apos;t be read from line %1 on: it is not in UTF-8. Save it as UTF-8 text and import it again. Nobody was added.</source>
        <translation>Die Liste ist ab Zeile %1 nicht lesbar: Sie ist nicht in UTF-8. Speichern Sie sie als UTF-8-Text und importieren Sie sie erneut. Niemand wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Line %1: %2 Nobody was added.</source>
        <translation>Zeile %1: %2 Niemand wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>There is no name in the list.</source>
        <translation>In der Liste steht kein Name.</translation>
    </message>
    <message numerus="yes">
        <source>The list has more than %n names. Nobody was added.</source>
        <translation>
            <numerusform>Die Liste hat mehr als %n Namen. Niemand wurde hinzugefügt.</numerusform>
            <numerusform>Die Liste hat mehr als %n Namen. Niemand wurde hinzugefügt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::PeopleModel</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 takes part</source>
        <translation>%1 nimmt teil</translation>
    </message>
    <message>
        <source>%1 does not take part</source>
        <translation>%1 nimmt nicht teil</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Nimmt teil</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Also in</source>
        <translation>Auch in</translation>
    </message>
</context>
<context>
    <name>cxw::PeopleView</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Name of the person to add</source>
        <translation>Name der hinzuzufügenden Person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role of the person to add</source>
        <translation>Funktion der hinzuzufügenden Person</translation>
    </message>
    <message>
        <source>Role, for example: head of claims</source>
        <translation>Funktion, zum Beispiel: Leitung Schadenabteilung</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Who takes part?</source>
        <translation>Wer nimmt teil?</translation>
    </message>
    <message>
        <source>Taking part: %1</source>
        <translation>Teilnehmende: %1</translation>
    </message>
    <message>
        <source>How many vote?</source>
        <translation>Wie viele stimmen ab?</translation>
    </message>
    <message>
        <source>&amp;Add a voter</source>
        <translation>Platz &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Voters: %1</source>
        <translation>Abstimmende: %1</translation>
    </message>
    <message>
        <source>Import from a &amp;file…</source>
        <translation>Aus &amp;Datei importieren …</translation>
    </message>
    <message>
        <source>Import people from a file</source>
        <translation>Personen aus einer Datei importieren</translation>
    </message>
    <message>
        <source>A text file with a name on each line, or a CSV file with the columns name and role</source>
        <translation>Eine Textdatei mit einem Namen je Zeile oder eine CSV-Datei mit den Spalten name und role</translation>
    </message>
    <message>
        <source>Lists of people (*.txt *.csv *.tsv);;All files (*)</source>
        <translation>Personenlisten (*.txt *.csv *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>This round is anonymous: add a voter for each person, and let everybody take one without telling. Nobody&apos;s name is written down. %n or more voters let you say whether a change is real.</source>
        <translation>
            <numerusform>Diese Runde ist anonym: Fügen Sie für jede Person eine Stimme hinzu, und lassen Sie alle eine nehmen, ohne es zu sagen. Kein Name wird aufgeschrieben. Ab %n Stimme lässt sich sagen, ob eine Veränderung echt ist.</numerusform>
            <numerusform>Diese Runde ist anonym: Fügen Sie für jede Person eine Stimme hinzu, und lassen Sie alle eine nehmen, ohne es zu sagen. Kein Name wird aufgeschrieben. Ab %n Stimmen lässt sich sagen, ob eine Veränderung echt ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type a name and press Enter, then the next, or paste a list. People of earlier rounds are listed: tick those who take part (Space). Each gets a ballot of their own; %n or more let you say whether a change is real.</source>
        <translation>
            <numerusform>Tippen Sie einen Namen und drücken Sie die Eingabetaste, dann den nächsten, oder fügen Sie eine Liste ein. Personen früherer Runden stehen in der Liste: Haken Sie an, wer teilnimmt (Leertaste). Jede Person hat ihre eigene Stimme; ab %n lässt sich sagen, ob eine Veränderung echt ist.</numerusform>
            <numerusform>Tippen Sie einen Namen und drücken Sie die Eingabetaste, dann den nächsten, oder fügen Sie eine Liste ein. Personen früherer Runden stehen in der Liste: Haken Sie an, wer teilnimmt (Leertaste). Jede Person hat ihre eigene Stimme; ab %n lässt sich sagen, ob eine Veränderung echt ist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::PhaseDates</name>
    <message>
        <source>Suggest &amp;dates</source>
        <translation>Termi&amp;ne vorschlagen</translation>
    </message>
    <message>
        <source>Gives every phase without dates a quarter or somewhat more, one after the other.</source>
        <translation>Gibt jeder Phase ohne Termine nacheinander ein Quartal oder etwas mehr.</translation>
    </message>
    <message>
        <source>%1 starts</source>
        <translation>%1 beginnt</translation>
    </message>
    <message>
        <source>%1 ends</source>
        <translation>%1 endet</translation>
    </message>
    <message>
        <source>● %1, at work</source>
        <translation>● %1, in Arbeit</translation>
    </message>
</context>
<context>
    <name>cxw::PhaseStrip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Phase %1 of %2: %3</source>
        <translation>Phase %1 von %2: %3</translation>
    </message>
    <message>
        <source>There is no phase to tell</source>
        <translation>Es lässt sich keine Phase bestimmen</translation>
    </message>
</context>
<context>
    <name>cxw::PictureVerbs</name>
    <message>
        <source>“%1” is not in this version.</source>
        <translation>„%1“ gibt es in dieser Version nicht.</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2.</source>
        <translation>„%1“ gehört nicht zu: %2.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 wurde geschrieben.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>A radar needs --round.</source>
        <translation>Ein Radar braucht --round.</translation>
    </message>
    <message>
        <source>--from belongs to a comparison, which is not in this version.</source>
        <translation>--from gehört zu einem Vergleich, den es in dieser Version nicht gibt.</translation>
    </message>
</context>
<context>
    <name>cxw::Place</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Roadmap</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
</context>
<context>
    <name>cxw::PlanEdits</name>
    <message>
        <source>without a title</source>
        <translation>ohne Titel</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>„%1“ umbenennen</translation>
    </message>
    <message>
        <source>Mark “%1” as %2</source>
        <translation>„%1“ als %2 markieren</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Reschedule “%1”</source>
        <translation>„%1“ neu terminieren</translation>
    </message>
    <message>
        <source>Give “%1” to %2</source>
        <translation>„%1“ an %2 übergeben</translation>
    </message>
    <message>
        <source>Add the pain point “%1”</source>
        <translation>Schmerzpunkt „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Rate “%1”</source>
        <translation>„%1“ bewerten</translation>
    </message>
    <message>
        <source>Add the unmet need “%1”</source>
        <translation>Unerfülltes Bedürfnis „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Link a finding to “%1”</source>
        <translation>Befund mit „%1“ verknüpfen</translation>
    </message>
    <message>
        <source>Unlink a finding from “%1”</source>
        <translation>Verknüpfung eines Befunds mit „%1“ lösen</translation>
    </message>
    <message>
        <source>Add “%1” to the roadmap</source>
        <translation>„%1“ in die Roadmap aufnehmen</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation>„%1“ duplizieren</translation>
    </message>
    <message>
        <source>Remove “%1” from the roadmap</source>
        <translation>„%1“ aus der Roadmap entfernen</translation>
    </message>
    <message>
        <source>Set the dates of %1</source>
        <translation>Termine von %1 festlegen</translation>
    </message>
    <message>
        <source>Suggest dates for the phases</source>
        <translation>Termine für die Phasen vorschlagen</translation>
    </message>
    <message>
        <source>Set the targets</source>
        <translation>Ziele setzen</translation>
    </message>
</context>
<context>
    <name>cxw::PlanTables</name>
    <message>
        <source>%1 %2</source>
        <comment>habit, what it is short of</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the titles of practices</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>all habits</source>
        <translation>alle Gewohnheiten</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>habits, step</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Initiative</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Von – bis</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Praktiken</translation>
    </message>
    <message>
        <source>Lifts</source>
        <translation>Hebt an</translation>
    </message>
    <message>
        <source>Measure of success</source>
        <translation>Erfolgsmaß</translation>
    </message>
    <message>
        <source>Empathy step</source>
        <translation>Empathieschritt</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Short by</source>
        <translation>Es fehlt</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiativen</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Roadmap</translation>
    </message>
    <message>
        <source>Where the plan leads</source>
        <translation>Wohin der Plan führt</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>End of %1</source>
        <translation>Ende von %1</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Projektion</translation>
    </message>
    <message>
        <source>Projected for the end of</source>
        <translation>Projektion für das Ende von</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a step</comment>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>End of the plan</source>
        <translation>Ende des Plans</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>des Plans</translation>
    </message>
</context>
<context>
    <name>cxw::PlanText</name>
    <message>
        <source>is “%1”, which is not known</source>
        <translation>ist „%1“, was nicht bekannt ist</translation>
    </message>
</context>
<context>
    <name>cxw::PlanTextForm</name>
    <message>
        <source>There is no roadmap yet.
</source>
        <translation>Es gibt noch keine Roadmap.
</translation>
    </message>
    <message>
        <source>All gates are passed. The next cycle can begin.
</source>
        <translation>Alle Tore sind passiert. Der nächste Zyklus kann beginnen.
</translation>
    </message>
    <message>
        <source>The model has no phases, so no gate asks for anything.
</source>
        <translation>Das Modell hat keine Phasen, also verlangt kein Tor etwas.
</translation>
    </message>
</context>
<context>
    <name>cxw::PlanView</name>
    <message>
        <source>Nothing on the roadmap yet</source>
        <translation>Noch nichts auf der Roadmap</translation>
    </message>
    <message>
        <source>Accept suggestions at the right: each serves a gate and comes with a measure and an empathy step. Or add an initiative of your own.</source>
        <translation>Übernehmen Sie rechts Vorschläge: Jeder dient einem Tor und bringt ein Erfolgsmaß und einen Empathieschritt mit. Oder fügen Sie eine eigene Initiative hinzu.</translation>
    </message>
    <message>
        <source>Add an initiative</source>
        <translation>Initiative hinzufügen</translation>
    </message>
    <message>
        <source>Put down what you want to do, who does it and until when.</source>
        <translation>Halten Sie fest, was Sie tun wollen, wer es tut und bis wann.</translation>
    </message>
</context>
<context>
    <name>cxw::PossibleDates</name>
    <message>
        <source>The date %1 does not lie in the years %2 to %3, so nothing was changed.</source>
        <translation>Das Datum %1 liegt nicht in den Jahren %2 bis %3, daher wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>cxw::ProblemList</name>
    <message>
        <source>What is wrong</source>
        <translation>Was falsch ist</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of the model and what is wrong there</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are wrong</source>
        <translation>
            <numerusform>%n Stelle ist falsch</numerusform>
            <numerusform>%n Stellen sind falsch</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::ProblemText</name>
    <message>
        <source>The quotes are broken: a cell that begins with a quote must end with one, a quote within it must be doubled, and a cell without quotes around it can&apos;t hold any.</source>
        <translation>Die Anführungszeichen sind fehlerhaft: Eine Zelle, die mit einem Anführungszeichen beginnt, muss mit einem enden, eines innerhalb muss verdoppelt werden, und eine Zelle ohne umschließende Anführungszeichen darf keines enthalten.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported, because the sheet can&apos;t be read: %n place(s) in it are wrong.</source>
        <translation>
            <numerusform>Es wurde nichts importiert, weil das Blatt nicht gelesen werden kann: %n Stelle darin ist falsch.</numerusform>
            <numerusform>Es wurde nichts importiert, weil das Blatt nicht gelesen werden kann: %n Stellen darin sind falsch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Further cells like this: %1 (%2).</source>
        <translation>Weitere solche Zellen: %1 (%2).</translation>
    </message>
</context>
<context>
    <name>cxw::ProgressLink</name>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>cxw::ProjectionPanel</name>
    <message>
        <source>At the &amp;end of</source>
        <translation>Am &amp;Ende von</translation>
    </message>
    <message>
        <source>Gates then</source>
        <translation>Tore zu diesem Zeitpunkt</translation>
    </message>
    <message>
        <source>No phase has an end yet</source>
        <translation>Noch keine Phase hat ein Ende</translation>
    </message>
    <message>
        <source>Give the phases dates; then this is where it says where you would stand at the end of each.</source>
        <translation>Geben Sie den Phasen Termine; dann steht hier, wo Sie am Ende jeder Phase stünden.</translation>
    </message>
    <message>
        <source>A projection needs a rated round</source>
        <translation>Eine Projektion braucht eine bewertete Runde</translation>
    </message>
    <message>
        <source>It starts from what a round found and adds what the initiatives are meant to lift.</source>
        <translation>Sie geht vom Ergebnis einer Runde aus und fügt hinzu, was die Initiativen anheben sollen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>phase, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Projection for the end of %1</source>
        <translation>Projektion für das Ende von %1</translation>
    </message>
    <message>
        <source>End of %1</source>
        <translation>Ende von %1</translation>
    </message>
    <message>
        <source>Overall %1 → %2</source>
        <translation>Gesamt %1 → %2</translation>
    </message>
    <message>
        <source>This is if every initiative that ends by then does what it is meant to do. Habits lifted: %1.</source>
        <translation>Dies gilt, wenn jede bis dahin endende Initiative leistet, was sie soll. Angehobene Gewohnheiten: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>score and the word for its step</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>– %1: %2</source>
        <comment>phase, no criterion applies</comment>
        <translation>– %1: %2</translation>
    </message>
    <message>
        <source>✓ %1: passed, %2 (now %3)</source>
        <comment>phase, what is met then, number now</comment>
        <translation>✓ %1: passiert, %2 (jetzt %3)</translation>
    </message>
    <message>
        <source>○ %1: %2 (now %3)</source>
        <comment>phase, what is met then, number now</comment>
        <translation>○ %1: %2 (jetzt %3)</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>des Plans</translation>
    </message>
</context>
<context>
    <name>cxw::QuietClock</name>
    <message>
        <source>Since the first answer that was given here</source>
        <translation>Seit der ersten hier gegebenen Antwort</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>cxw::Radar</name>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
</context>
<context>
    <name>cxw::RadarView</name>
    <message>
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message numerus="yes">
        <source>Radar with %n axes from 0 to %1, showing %2. The figures follow as a table; the left and right arrow keys go from axis to axis.</source>
        <translation>
            <numerusform>Radar mit %n Achse von 0 bis %1, dargestellt: %2. Die Zahlen folgen als Tabelle; die Pfeiltasten nach links und rechts führen von Achse zu Achse.</numerusform>
            <numerusform>Radar mit %n Achsen von 0 bis %1, dargestellt: %2. Die Zahlen folgen als Tabelle; die Pfeiltasten nach links und rechts führen von Achse zu Achse.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Bars for %n axes from 0 to %1, showing %2. The figures follow as a table; the left and right arrow keys go from axis to axis.</source>
        <translation>
            <numerusform>Balken für %n Achse von 0 bis %1, dargestellt: %2. Die Zahlen folgen als Tabelle; die Pfeiltasten nach links und rechts führen von Achse zu Achse.</numerusform>
            <numerusform>Balken für %n Achsen von 0 bis %1, dargestellt: %2. Die Zahlen folgen als Tabelle; die Pfeiltasten nach links und rechts führen von Achse zu Achse.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::RaterChoice</name>
    <message>
        <source>Agreed value</source>
        <translation>Vereinbarter Wert</translation>
    </message>
</context>
<context>
    <name>cxw::RaterChooser</name>
    <message>
        <source>&amp;Rating:</source>
        <translation>Bewert&amp;ung:</translation>
    </message>
    <message>
        <source>Who is rating</source>
        <translation>Wer bewertet</translation>
    </message>
    <message>
        <source>The agreed value, or the ballot of one participant. F2 goes to the previous person, F3 to the next.</source>
        <translation>Der vereinbarte Wert oder der Stimmzettel einer teilnehmenden Person. F2 geht zur vorigen Person, F3 zur nächsten.</translation>
    </message>
</context>
<context>
    <name>cxw::RatingEdits</name>
    <message>
        <source>Ballot of %1: %2</source>
        <translation>Stimme von %1: %2</translation>
    </message>
    <message>
        <source>Clear the ballot of %1: %2</source>
        <translation>Stimme von %1 löschen: %2</translation>
    </message>
    <message>
        <source>Rate %1</source>
        <translation>%1 bewerten</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Reason for %1</source>
        <translation>Begründung für %1</translation>
    </message>
    <message>
        <source>Take stock of %1</source>
        <translation>Bestand von %1 aufnehmen</translation>
    </message>
    <message>
        <source>Where and who: %1</source>
        <translation>Wo und wer: %1</translation>
    </message>
    <message>
        <source>Clear the stock of %1</source>
        <translation>Bestand von %1 löschen</translation>
    </message>
    <message>
        <source>Notes on %1</source>
        <translation>Notizen zu %1</translation>
    </message>
    <message>
        <source>Grade the evidence of %1</source>
        <translation>Beleg von %1 einstufen</translation>
    </message>
</context>
<context>
    <name>cxw::RatingFoot</name>
    <message>
        <source>0–%1</source>
        <comment>the digits that rate</comment>
        <translation>0–%1</translation>
    </message>
    <message>
        <source>%1 rate  ·  Shift + %1 rate and give the reason  ·  R reason  ·  ↑ ↓ habit  ·  Enter next practice  ·  ← → practice  ·  F2 F3 person  ·  F4 ballots  ·  Del clear</source>
        <translation>%1 bewerten  ·  Umschalt + %1 bewerten und begründen  ·  R Grund  ·  ↑ ↓ Gewohnheit  ·  Eingabe nächste Praktik  ·  ← → Praktik  ·  F2 F3 Person  ·  F4 Stimmen  ·  Entf löschen</translation>
    </message>
    <message>
        <source>%1 rate  ·  ? don&apos;t know  ·  ↑ ↓ habit  ·  Enter next practice  ·  ← → practice  ·  F2 F3 person  ·  Del clear</source>
        <translation>%1 bewerten  ·  ? weiß nicht  ·  ↑ ↓ Gewohnheit  ·  Eingabe nächste Praktik  ·  ← → Praktik  ·  F2 F3 Person  ·  Entf löschen</translation>
    </message>
    <message>
        <source>%1 or ? fill the cell and go on  ·  arrow keys  ·  Del clear  ·  Enter next practice  ·  Page ↑ ↓ practice  ·  F4 back to the scale</source>
        <translation>%1 oder ? füllt die Zelle und geht weiter  ·  Pfeiltasten  ·  Entf löschen  ·  Eingabe nächste Praktik  ·  Bild ↑ ↓ Praktik  ·  F4 zurück zur Skala</translation>
    </message>
    <message>
        <source>%1  ·  1 and then 0: 10</source>
        <translation>%1  ·  1 und dann 0: 10</translation>
    </message>
</context>
<context>
    <name>cxw::RatingHeader</name>
    <message>
        <source>Stock not taken</source>
        <translation>Bestand nicht aufgenommen</translation>
    </message>
    <message>
        <source>Absent: counts as 0</source>
        <translation>Nicht vorhanden: zählt als 0</translation>
    </message>
    <message>
        <source>Not applicable: not counted</source>
        <translation>Nicht anwendbar: zählt nicht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · practice %2 of %3</source>
        <translation>%1 · Praktik %2 von %3</translation>
    </message>
    <message>
        <source>Empathy · group %1 of %2</source>
        <translation>Empathie · Gruppe %1 von %2</translation>
    </message>
    <message>
        <source>Where: %1. Click to change the stock-taking.</source>
        <translation>Wo: %1. Klicken, um die Bestandsaufnahme zu ändern.</translation>
    </message>
    <message>
        <source>Click to change the stock-taking.</source>
        <translation>Klicken, um die Bestandsaufnahme zu ändern.</translation>
    </message>
</context>
<context>
    <name>cxw::RatingSheet</name>
    <message>
        <source>One person&apos;s ballot. The others stay hidden until the agreed value is rated.</source>
        <translation>Stimmzettel einer einzelnen Person. Die anderen bleiben verborgen, bis der vereinbarte Wert bewertet ist.</translation>
    </message>
    <message>
        <source>Reason for %1</source>
        <translation>Begründung für %1</translation>
    </message>
    <message>
        <source>Reason: why the room settled on %1</source>
        <translation>Begründung: warum man sich auf %1 geeinigt hat</translation>
    </message>
    <message>
        <source>The reason is asked for once the room has settled on a value</source>
        <translation>Nach der Begründung wird gefragt, sobald man sich auf einen Wert geeinigt hat</translation>
    </message>
</context>
<context>
    <name>cxw::RatingSide</name>
    <message>
        <source>Next &amp;unanswered</source>
        <translation>Nächste &amp;offene</translation>
    </message>
    <message>
        <source>Next to &amp;discuss</source>
        <translation>Nächste &amp;strittige</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>Be&amp;leg</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <source>What was shown</source>
        <translation>Was gezeigt wurde</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Scores so far</source>
        <translation>Werte bisher</translation>
    </message>
    <message>
        <source>Empathy so far</source>
        <translation>Empathie bisher</translation>
    </message>
    <message>
        <source>Example of good evidence: %1</source>
        <translation>Beispiel für einen guten Beleg: %1</translation>
    </message>
    <message>
        <source>%1: nothing here applies</source>
        <translation>%1: hier ist nichts anwendbar</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n items answered by this person</source>
        <translation>
            <numerusform>%1: %2 von %n Item von dieser Person beantwortet</numerusform>
            <numerusform>%1: %2 von %n Items von dieser Person beantwortet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n items with a value</source>
        <translation>
            <numerusform>%1: %2 von %n Item mit einem Wert</numerusform>
            <numerusform>%1: %2 von %n Items mit einem Wert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::RatingState</name>
    <message>
        <source>Ballots %1 of %2</source>
        <translation>Stimmen %1 von %2</translation>
    </message>
    <message>
        <source>%1 · mean %2 · agreement %3</source>
        <translation>%1 · Ø %2 · Übereinst. %3</translation>
    </message>
</context>
<context>
    <name>cxw::RatingView</name>
    <message>
        <source>&amp;Ballots</source>
        <translation>S&amp;timmen</translation>
    </message>
    <message>
        <source>&amp;Continue to empathy</source>
        <translation>&amp;Weiter zur Empathie</translation>
    </message>
    <message>
        <source>&amp;Continue to review</source>
        <translation>&amp;Weiter zur Durchsicht</translation>
    </message>
    <message>
        <source>Nobody takes part yet: people are added in the second step.</source>
        <translation>Noch nimmt niemand teil: Personen kommen im zweiten Schritt hinzu.</translation>
    </message>
    <message>
        <source>Still open here: %1. %2</source>
        <comment>count of answers, what to do next</comment>
        <translation>Hier noch offen: %1. %2</translation>
    </message>
    <message>
        <source>All ballots in. %1 ↓ for the agreed value.</source>
        <translation>Alle Stimmen sind da. %1 ↓ für den vereinbarten Wert.</translation>
    </message>
    <message>
        <source>All in. %1</source>
        <translation>Alles da. %1</translation>
    </message>
    <message>
        <source>Enter for the next practice.</source>
        <translation>Eingabe für die nächste Praktik.</translation>
    </message>
    <message>
        <source>Enter for the next group.</source>
        <translation>Eingabe für die nächste Gruppe.</translation>
    </message>
    <message>
        <source>F3 for the next person.</source>
        <translation>F3 für die nächste Person.</translation>
    </message>
    <message>
        <source>Enter for the next step.</source>
        <translation>Eingabe für den nächsten Schritt.</translation>
    </message>
    <message>
        <source>The scale goes from 0 to %1.</source>
        <translation>Die Skala reicht von 0 bis %1.</translation>
    </message>
    <message>
        <source>0 makes it %1. Another digit goes on.</source>
        <translation>0 macht daraus %1. Eine andere Ziffer geht weiter.</translation>
    </message>
</context>
<context>
    <name>cxw::ReadFile</name>
    <message>
        <source>“%1” can&apos;t be read (%2).</source>
        <translation>„%1“ kann nicht gelesen werden (%2).</translation>
    </message>
    <message>
        <source>“%1” is too large: at most %2 can be read.</source>
        <translation>„%1“ ist zu groß: Höchstens %2 können gelesen werden.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Die Datei „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
</context>
<context>
    <name>cxw::RecentRow</name>
    <message>
        <source>%1, last opened %2</source>
        <translation>%1, zuletzt geöffnet %2</translation>
    </message>
</context>
<context>
    <name>cxw::RecordJson</name>
    <message>
        <source>The field “%1” of a record of the kind “%2” is missing or cannot be read.</source>
        <translation>Das Feld „%1“ eines Datensatzes der Art „%2“ fehlt oder ist nicht lesbar.</translation>
    </message>
    <message>
        <source>There is no record of the kind “%1”.</source>
        <translation>Einen Datensatz der Art „%1“ gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>cxw::RecordTexts</name>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>unit “%1”</source>
        <translation>Einheit „%1“</translation>
    </message>
    <message>
        <source>round “%1”</source>
        <translation>Runde „%1“</translation>
    </message>
    <message>
        <source>Organization “%1”</source>
        <translation>Organisation „%1“</translation>
    </message>
    <message>
        <source>Unit “%1”</source>
        <translation>Einheit „%1“</translation>
    </message>
    <message>
        <source>Person “%1”</source>
        <translation>Person „%1“</translation>
    </message>
    <message>
        <source>Round “%1”</source>
        <translation>Runde „%1“</translation>
    </message>
    <message>
        <source>Participant “%1”</source>
        <translation>Teilnahme „%1“</translation>
    </message>
    <message>
        <source>Stock of %1</source>
        <translation>Bestand von %1</translation>
    </message>
    <message>
        <source>Ballot of %1 on %2</source>
        <comment>person, item</comment>
        <translation>Stimme von %1 zu %2</translation>
    </message>
    <message>
        <source>Agreed value of %1</source>
        <translation>Vereinbarter Wert von %1</translation>
    </message>
    <message>
        <source>Notes on %1</source>
        <translation>Notizen zu %1</translation>
    </message>
    <message>
        <source>Target for %1</source>
        <translation>Ziel für %1</translation>
    </message>
    <message>
        <source>Pain point “%1”</source>
        <translation>Schmerzpunkt „%1“</translation>
    </message>
    <message>
        <source>Unmet need “%1”</source>
        <translation>Unerfülltes Bedürfnis „%1“</translation>
    </message>
    <message>
        <source>Dates of the phase %1, cycle %2</source>
        <translation>Termine der Phase %1, Zyklus %2</translation>
    </message>
    <message>
        <source>Initiative “%1”</source>
        <translation>Initiative „%1“</translation>
    </message>
    <message>
        <source>Model %1, version %2</source>
        <translation>Modell %1, Version %2</translation>
    </message>
    <message>
        <source>Part of the model %1, version %2</source>
        <translation>Teil des Modells %1, Version %2</translation>
    </message>
    <message>
        <source>Second ballot of %1 on %2</source>
        <comment>person, item</comment>
        <translation>Zweite Stimme von %1 zu %2</translation>
    </message>
    <message>
        <source>Secret vote on %1</source>
        <translation>Geheime Abstimmung über %1</translation>
    </message>
    <message>
        <source>Workshop of the round “%1”</source>
        <translation>Workshop der Runde „%1“</translation>
    </message>
    <message>
        <source>Part of the agenda of “%1”</source>
        <translation>Teil der Tagesordnung von „%1“</translation>
    </message>
</context>
<context>
    <name>cxw::ReportKind</name>
    <message>
        <source>&amp;Executive summary</source>
        <translation>&amp;Management-Zusammenfassung</translation>
    </message>
    <message>
        <source>executive summary</source>
        <translation>Management-Zusammenfassung</translation>
    </message>
    <message>
        <source>One page: where we are, what moved, what holds us, the plan, what we ask for.</source>
        <translation>Eine Seite: wo wir stehen, was sich verändert hat, was uns aufhält, der Plan, worum wir bitten.</translation>
    </message>
    <message>
        <source>&amp;Roadmap</source>
        <translation>&amp;Roadmap</translation>
    </message>
    <message>
        <source>roadmap</source>
        <translation>Roadmap</translation>
    </message>
    <message>
        <source>The whole plan: Gantt chart by phase, every initiative, projection, method.</source>
        <translation>Der ganze Plan: Gantt-Diagramm nach Phasen, jede Initiative, Projektion, Methode.</translation>
    </message>
</context>
<context>
    <name>cxw::ReportPages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>cxw::ReportParts</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>facilitated by %1</source>
        <translation>Moderation: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people rated</source>
        <translation>
            <numerusform>%n Person hat bewertet</numerusform>
            <numerusform>%n Personen haben bewertet</numerusform>
        </translation>
    </message>
    <message>
        <source>Overall score, of %1</source>
        <translation>Gesamtwert, von %1</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>%1 advised at this gate</source>
        <translation>%1 an diesem Tor empfohlen</translation>
    </message>
    <message>
        <source>How these figures come about</source>
        <translation>Wie diese Zahlen zustande kommen</translation>
    </message>
    <message numerus="yes">
        <source>Every practice is rated on %n habits, each on the scale %1. An item&apos;s value is what the room agreed, or else the mean of the ballots. A practice&apos;s score is the mean of its items, a competency&apos;s the weighted mean of its practices, the overall score the mean of the competencies. A practice has reached a level only when all its habits have: the weakest one holds it back.</source>
        <translation>
            <numerusform>Jede Praktik wird anhand von %n Gewohnheit auf der Skala %1 bewertet. Der Wert eines Items ist der vereinbarte Wert, andernfalls der Mittelwert der Stimmen. Der Wert einer Praktik ist der Mittelwert ihrer Items, der einer Kompetenz der gewichtete Mittelwert ihrer Praktiken, der Gesamtwert der Mittelwert der Kompetenzen. Eine Praktik hat eine Stufe erst erreicht, wenn alle ihre Gewohnheiten sie erreicht haben: Die schwächste hält sie zurück.</numerusform>
            <numerusform>Jede Praktik wird anhand von %n Gewohnheiten bewertet, jede auf der Skala %1. Der Wert eines Items ist der vereinbarte Wert, andernfalls der Mittelwert der Stimmen. Der Wert einer Praktik ist der Mittelwert ihrer Items, der einer Kompetenz der gewichtete Mittelwert ihrer Praktiken, der Gesamtwert der Mittelwert der Kompetenzen. Eine Praktik hat eine Stufe erst erreicht, wenn alle ihre Gewohnheiten sie erreicht haben: Die schwächste hält sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>A projection lifts each item to the value that the initiatives due by then mean to reach, and computes the same scores again. It is what the plan promises, not a forecast.</source>
        <translation>Eine Projektion hebt jedes Item auf den Wert, den die bis dahin fälligen Initiativen erreichen sollen, und berechnet dieselben Werte neu. Sie zeigt, was der Plan verspricht, und ist keine Prognose.</translation>
    </message>
    <message>
        <source>does not exist yet</source>
        <translation>noch nicht vorhanden</translation>
    </message>
    <message>
        <source>not yet %1</source>
        <translation>noch nicht „%1“</translation>
    </message>
    <message>
        <source>no habit is %1 yet</source>
        <translation>noch keine Gewohnheit ist „%1“</translation>
    </message>
    <message>
        <source>%1 not yet %2</source>
        <translation>%1 noch nicht „%2“</translation>
    </message>
    <message>
        <source>not rated yet</source>
        <translation>noch nicht bewertet</translation>
    </message>
    <message>
        <source>%1 not rated yet</source>
        <translation>%1 noch nicht bewertet</translation>
    </message>
    <message numerus="yes">
        <source>The plan has %n errors in its dates. Mend them under Roadmap before the report goes out.</source>
        <translation>
            <numerusform>Der Plan hat %n Fehler in seinen Terminen. Beheben Sie ihn unter Roadmap, bevor der Bericht hinausgeht.</numerusform>
            <numerusform>Der Plan hat %n Fehler in seinen Terminen. Beheben Sie sie unter Roadmap, bevor der Bericht hinausgeht.</numerusform>
        </translation>
    </message>
    <message>
        <source>no practice was rated yet</source>
        <translation>noch keine Praktik bewertet</translation>
    </message>
    <message>
        <source>no practice applies</source>
        <translation>keine Praktik anwendbar</translation>
    </message>
    <message>
        <source>Its gate: %1</source>
        <translation>Ihr Tor: %1</translation>
    </message>
    <message numerus="yes">
        <source>These come first of the %n criteria that are not met.</source>
        <translation>
            <numerusform>Dies ist das %n Kriterium, das nicht erfüllt ist.</numerusform>
            <numerusform>Dies sind die ersten der %n Kriterien, die nicht erfüllt sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a phase</source>
        <translation>Ohne Phase</translation>
    </message>
    <message>
        <source>Nothing unanswered counts as 0. Coverage says how many of the practices’ items have a value, and the two bounds say between which scores the rest leaves the truth. What does not apply is left out; a practice that is absent stands at 0.</source>
        <translation>Nichts Unbeantwortetes zählt als 0. Die Abdeckung sagt, wie viele Punkte der Praktiken einen Wert haben, und die beiden Grenzen sagen, zwischen welchen Werten der Rest die Wahrheit lässt. Was nicht zutrifft, bleibt außen vor; eine Praktik, die es nicht gibt, steht bei 0.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 is counted apart.</source>
        <comment>%1: empathy</comment>
        <translation>%1 wird für sich gezählt.</translation>
    </message>
    <message>
        <source>A phase is left when every criterion of its gate holds.</source>
        <translation>Eine Phase wird verlassen, wenn jedes Kriterium ihres Tors erfüllt ist.</translation>
    </message>
    <message numerus="yes">
        <source>Changes between rounds are computed on the items that have a value in both; a change is called improved or declined only when its confidence interval from the ballots lies wholly on one side of 0. The people who are in both rounds are compared by Student’s paired t, or two panels by Welch’s t, from %n people on. The overall change has an interval of %1; the competencies are judged together: with m of them tested, each has one of 1 − %2/m, so that all hold together with %1.</source>
        <translation>
            <numerusform>Änderungen zwischen Runden werden auf den Punkten berechnet, die in beiden einen Wert haben; eine Änderung heißt nur dann verbessert oder verschlechtert, wenn ihr Vertrauensbereich aus den Stimmen ganz auf einer Seite von 0 liegt. Die Personen, die in beiden Runden sind, werden mit Students gepaartem t verglichen, zwei Gruppen mit Welchs t, ab %n Person. Die Gesamtänderung hat einen Bereich von %1; die Kompetenzen werden zusammen beurteilt: Sind m davon getestet, hat jede einen von 1 − %2/m, sodass alle zusammen mit %1 gelten.</numerusform>
            <numerusform>Änderungen zwischen Runden werden auf den Punkten berechnet, die in beiden einen Wert haben; eine Änderung heißt nur dann verbessert oder verschlechtert, wenn ihr Vertrauensbereich aus den Stimmen ganz auf einer Seite von 0 liegt. Die Personen, die in beiden Runden sind, werden mit Students gepaartem t verglichen, zwei Gruppen mit Welchs t, ab %n Personen. Die Gesamtänderung hat einen Bereich von %1; die Kompetenzen werden zusammen beurteilt: Sind m davon getestet, hat jede einen von 1 − %2/m, sodass alle zusammen mit %1 gelten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::ReportPdf</name>
    <message>
        <source>The PDF could not be finished. No file was written. Try again.</source>
        <translation>Das PDF konnte nicht fertiggestellt werden. Es wurde keine Datei geschrieben. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The PDF could not be drawn. No file was written. Try again.</source>
        <translation>Das PDF konnte nicht gezeichnet werden. Es wurde keine Datei geschrieben. Versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>cxw::Reports</name>
    <message>
        <source>The round of this report can&apos;t be read. Nothing was changed. Choose another round.</source>
        <translation>Die Runde dieses Berichts kann nicht gelesen werden. Es wurde nichts geändert. Wählen Sie eine andere Runde.</translation>
    </message>
</context>
<context>
    <name>cxw::ReportsPage</name>
    <message>
        <source>Choose a report at the left; its pages show at the right exactly as they will be printed. The executive summary is one page that stands alone. The roadmap has the whole plan with its Gantt chart, the projection and a note on the method. Export writes a PDF; nothing leaves this computer.</source>
        <translation>Wählen Sie links einen Bericht; rechts erscheinen seine Seiten genau so, wie sie gedruckt werden. Die Management-Zusammenfassung ist eine Seite, die für sich allein steht. Die Roadmap enthält den ganzen Plan mit Gantt-Diagramm, Projektion und einem Hinweis zur Methode. Der Export schreibt ein PDF; nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>Noch nichts zu berichten</translation>
    </message>
    <message>
        <source>A report needs a round. Start one under Assess, then come back.</source>
        <translation>Ein Bericht braucht eine Runde. Starten Sie eine unter Bewerten und kommen Sie dann zurück.</translation>
    </message>
    <message>
        <source>Start a round</source>
        <translation>Runde starten</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>Pa&amp;pier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>Der Bericht wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>E&amp;xport as PDF…</source>
        <translation>Als PDF &amp;exportieren…</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>Dr&amp;ucken…</translation>
    </message>
</context>
<context>
    <name>cxw::Review</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: ballots from %2 to %3, agreement %4</source>
        <translation>%1: Stimmen von %2 bis %3, Übereinstimmung %4</translation>
    </message>
    <message>
        <source>%1: agreed %2</source>
        <comment>an item, its value</comment>
        <translation>%1: vereinbart %2</translation>
    </message>
</context>
<context>
    <name>cxw::ReviewSection</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>cxw::ReviewView</name>
    <message>
        <source>Stock not taken</source>
        <translation>Bestand nicht aufgenommen</translation>
    </message>
    <message>
        <source>✓ Stock was taken of every practice.</source>
        <translation>✓ Der Bestand wurde für jede Praktik aufgenommen.</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>✓ No answer contradicts another.</source>
        <translation>✓ Keine Antwort widerspricht einer anderen.</translation>
    </message>
    <message>
        <source>Still in dispute</source>
        <translation>Noch strittig</translation>
    </message>
    <message>
        <source>✓ Nothing is left on which the ballots are far apart.</source>
        <translation>✓ Es bleibt nichts, bei dem die Stimmen weit auseinanderliegen.</translation>
    </message>
    <message>
        <source>&amp;Finish and see the result</source>
        <translation>Abschließen und &amp;Ergebnis ansehen</translation>
    </message>
    <message>
        <source>&amp;Lock the round</source>
        <translation>Runde &amp;sperren</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Nothing is open. The round can be locked.</source>
        <translation>Nichts ist offen. Die Runde kann gesperrt werden.</translation>
    </message>
    <message>
        <source>Nothing here has to be finished: what is open stays open, and the scores say how much rests on it.</source>
        <translation>Nichts hier muss abgeschlossen werden: Was offen ist, bleibt offen, und die Werte sagen, wie viel davon abhängt.</translation>
    </message>
    <message>
        <source>Far apart, but settled by an agreed value: %1</source>
        <translation>Weit auseinander, aber durch einen vereinbarten Wert geklärt: %1</translation>
    </message>
    <message>
        <source>Overall score</source>
        <translation>Gesamtwert</translation>
    </message>
    <message>
        <source>Items of practices without a value</source>
        <translation>Items von Praktiken ohne Wert</translation>
    </message>
    <message>
        <source>Items of %1 without a value</source>
        <comment>%1: empathy</comment>
        <translation>Items zu %1 ohne Wert</translation>
    </message>
    <message>
        <source>✓ Every item has a value.</source>
        <translation>✓ Jedes Item hat einen Wert.</translation>
    </message>
    <message>
        <source>✓ Every item that applies has a value.</source>
        <translation>✓ Jedes anwendbare Item hat einen Wert.</translation>
    </message>
    <message>
        <source>No practice applies in this round.</source>
        <translation>In dieser Runde ist keine Praktik anwendbar.</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>Kein Wert</translation>
    </message>
    <message>
        <source>Coverage %1 · %2</source>
        <comment>share, bounds of the score</comment>
        <translation>Abdeckung %1 · %2</translation>
    </message>
    <message>
        <source>Agreed without a reason</source>
        <translation>Ohne Grund vereinbart</translation>
    </message>
    <message>
        <source>✓ Every agreed value has its reason.</source>
        <translation>✓ Jeder vereinbarte Wert hat seinen Grund.</translation>
    </message>
</context>
<context>
    <name>cxw::RoadmapPage</name>
    <message>
        <source>No unit yet</source>
        <translation>Noch keine Einheit</translation>
    </message>
    <message>
        <source>A roadmap belongs to the unit that is assessed. Start a first round to make one.</source>
        <translation>Eine Roadmap gehört zur bewerteten Einheit. Starten Sie eine erste Runde, um eine anzulegen.</translation>
    </message>
    <message>
        <source>Start a round</source>
        <translation>Runde starten</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Roadmap</translation>
    </message>
    <message>
        <source>C&amp;hart</source>
        <translation>Diag&amp;ramm</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>Tabe&amp;lle</translation>
    </message>
    <message>
        <source>Add &amp;initiative</source>
        <translation>&amp;Initiative hinzufügen</translation>
    </message>
    <message>
        <source>The roadmap takes the unit through the phases. Give the phases dates, accept suggestions or add initiatives of your own, and name owners. Arrow keys on the chart go from one initiative to the next, Enter opens it beside the chart, Esc goes back. Pace says where the plan runs before it walks. Projection says where you would stand at the end of a phase if every initiative does what it is meant to do.</source>
        <translation>Die Roadmap führt die Einheit durch die Phasen. Geben Sie den Phasen Termine, übernehmen Sie Vorschläge oder fügen Sie eigene Initiativen hinzu und benennen Sie Verantwortliche. Die Pfeiltasten führen im Diagramm von einer Initiative zur nächsten, Eingabe öffnet sie neben dem Diagramm, Esc geht zurück. Tempo sagt, wo der Plan den zweiten Schritt vor dem ersten macht. Projektion sagt, wo Sie am Ende einer Phase stünden, wenn jede Initiative bewirkt, was sie soll.</translation>
    </message>
    <message>
        <source>New initiative</source>
        <translation>Neue Initiative</translation>
    </message>
</context>
<context>
    <name>cxw::RoadmapReport</name>
    <message>
        <source>%1: roadmap to mature customer experience</source>
        <translation>%1: Roadmap zu einem reifen Kundenerlebnis</translation>
    </message>
    <message>
        <source>Roadmap after the round %1</source>
        <translation>Roadmap nach der Runde %1</translation>
    </message>
    <message>
        <source>Neither the phases nor any initiative have dates yet.</source>
        <translation>Weder die Phasen noch Initiativen haben bisher Termine.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>not named yet</source>
        <translation>noch nicht benannt</translation>
    </message>
    <message>
        <source>Nothing is planned for this phase yet.</source>
        <translation>Für diese Phase ist noch nichts geplant.</translation>
    </message>
    <message>
        <source>Where the plan leads</source>
        <translation>Wohin der Plan führt</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Projected, end of %1</source>
        <translation>Projektion, Ende von %1</translation>
    </message>
    <message>
        <source>What to settle first</source>
        <translation>Was zuerst zu klären ist</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>Severity × frequency</source>
        <translation>Schwere × Häufigkeit</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiativen</translation>
    </message>
    <message>
        <source>Pain points and unmet needs</source>
        <translation>Schmerzpunkte und unerfüllte Bedürfnisse</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1; the plan leads to %2 by %3.</source>
        <translation>%1; der Plan führt bis zum %3 auf %2.</translation>
    </message>
    <message>
        <source>No initiative is planned yet.</source>
        <translation>Noch ist keine Initiative geplant.</translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives, %1 under way and %2 done.</source>
        <translation>
            <numerusform>%n Initiative, davon %1 aktiv und %2 erledigt.</numerusform>
            <numerusform>%n Initiativen, davon %1 aktiv und %2 erledigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to settle.</source>
        <translation>Es bleibt nichts zu klären.</translation>
    </message>
    <message numerus="yes">
        <source>%n findings are to be settled first</source>
        <translation>
            <numerusform>%n Befund ist zuerst zu klären</numerusform>
            <numerusform>%n Befunde sind zuerst zu klären</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them errors in the dates.</source>
        <translation>
            <numerusform>%1, davon %n Fehler in den Terminen.</numerusform>
            <numerusform>%1, davon %n Fehler in den Terminen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Its gate: %2.</source>
        <translation>%1 Ihr Tor: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Today we stand at %1 of %2 in the phase %3, with %4 of %n criteria of its gate met</source>
        <translation>
            <numerusform>Heute stehen wir bei %1 von %2 in der Phase %3 (erfüllte Kriterien ihres Tors: %4 von %n)</numerusform>
            <numerusform>Heute stehen wir bei %1 von %2 in der Phase %3 (erfüllte Kriterien ihres Tors: %4 von %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>No initiative has dates yet.</source>
        <translation>Noch keine Initiative hat Termine.</translation>
    </message>
    <message>
        <source>Today we stand at %1 of %2</source>
        <translation>Heute stehen wir bei %1 von %2</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Der Plan</translation>
    </message>
    <message>
        <source>Nothing is planned yet.</source>
        <translation>Noch ist nichts geplant.</translation>
    </message>
    <message>
        <source>Projected, end of the plan</source>
        <translation>Erwartet, Ende des Plans</translation>
    </message>
</context>
<context>
    <name>cxw::RoadmapSide</name>
    <message>
        <source>Pro&amp;jection</source>
        <translation>Pro&amp;jektion</translation>
    </message>
    <message>
        <source>Beside the plan</source>
        <translation>Neben dem Plan</translation>
    </message>
    <message>
        <source>S&amp;uggestions (%1)</source>
        <translation>V&amp;orschläge (%1)</translation>
    </message>
    <message>
        <source>Pace (%1)</source>
        <translation>Tempo (%1)</translation>
    </message>
</context>
<context>
    <name>cxw::RoomAgenda</name>
    <message>
        <source>%1 · %2</source>
        <comment>competency, habit</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <comment>that are voted on together</comment>
        <translation>
            <numerusform>%n Item</numerusform>
            <numerusform>%n Items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::RoomEdits</name>
    <message>
        <source>The model has no such practice, habit or group.</source>
        <translation>Das Modell hat keine solche Praktik, Gewohnheit oder Gruppe.</translation>
    </message>
    <message>
        <source>Nobody is asked about “%1”: it is absent, or does not apply.</source>
        <translation>Zu „%1“ wird niemand befragt: nicht vorhanden oder nicht anwendbar.</translation>
    </message>
    <message>
        <source>There is no further vote on “%1”. Agree on its values now.</source>
        <translation>Über „%1“ wird nicht weiter abgestimmt. Vereinbaren Sie jetzt die Werte.</translation>
    </message>
    <message>
        <source>%1 is not on the scale for “%2”, which goes from 0 to %3.</source>
        <translation>%1 steht nicht auf der Skala für „%2“, die von 0 bis %3 reicht.</translation>
    </message>
    <message>
        <source>Nobody is voting on “%1” now.</source>
        <translation>Über „%1“ stimmt gerade niemand ab.</translation>
    </message>
    <message>
        <source>Somebody voted on %1</source>
        <translation>Jemand hat über %1 abgestimmt</translation>
    </message>
    <message>
        <source>%1 voted on %2</source>
        <extracomment>The name of an edit: who, on what.</extracomment>
        <translation>%1 hat über %2 abgestimmt</translation>
    </message>
    <message>
        <source>Vote on %1</source>
        <translation>Über %1 abstimmen</translation>
    </message>
    <message>
        <source>Whoever voted has no seat in this round, so the vote was not taken.</source>
        <translation>Wer abgestimmt hat, nimmt an dieser Runde nicht teil, daher wurde die Stimme nicht angenommen.</translation>
    </message>
    <message>
        <source>There is no vote in it.</source>
        <translation>Darin ist keine Stimme.</translation>
    </message>
    <message>
        <source>Show the votes on %1</source>
        <translation>Stimmen zu %1 zeigen</translation>
    </message>
    <message>
        <source>“%1” is no part of what is talked about now.</source>
        <translation>„%1“ gehört nicht zu dem, worüber gerade gesprochen wird.</translation>
    </message>
    <message>
        <source>Vote again on %1</source>
        <translation>Über %1 erneut abstimmen</translation>
    </message>
    <message>
        <source>All are voting on “%1”. Show the votes first.</source>
        <translation>Über „%1“ wird gerade abgestimmt. Zeigen Sie zuerst die Stimmen.</translation>
    </message>
    <message>
        <source>Agree on %1</source>
        <translation>Wert für %1 vereinbaren</translation>
    </message>
    <message>
        <source>Settle %1</source>
        <translation>%1 abschließen</translation>
    </message>
    <message>
        <source>Skip %1</source>
        <translation>%1 überspringen</translation>
    </message>
    <message>
        <source>Park %1</source>
        <translation>%1 zurückstellen</translation>
    </message>
    <message>
        <source>This is where the agenda begins.</source>
        <translation>Hier beginnt die Tagesordnung.</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
    <message>
        <source>Close the room</source>
        <translation>Raum schließen</translation>
    </message>
    <message>
        <source>Set up the room</source>
        <translation>Raum einrichten</translation>
    </message>
</context>
<context>
    <name>cxw::RoomMoves</name>
    <message>
        <source>The room is at no practice now. Open one first.</source>
        <translation>Der Raum ist gerade bei keiner Praktik. Öffnen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>Nobody is voting on “%1” now.</source>
        <translation>Über „%1“ stimmt gerade niemand ab.</translation>
    </message>
    <message>
        <source>A second vote on “%1” follows once the first is shown.</source>
        <translation>Eine zweite Abstimmung über „%1“ folgt, sobald die erste gezeigt ist.</translation>
    </message>
    <message>
        <source>There is no further vote on “%1”. Agree on its values now.</source>
        <translation>Über „%1“ wird nicht weiter abgestimmt. Vereinbaren Sie jetzt die Werte.</translation>
    </message>
    <message>
        <source>The votes on “%1” have not been shown. Show them first, or park it.</source>
        <translation>Die Stimmen zu „%1“ wurden noch nicht gezeigt. Zeigen Sie sie zuerst oder stellen Sie „%1“ zurück.</translation>
    </message>
    <message>
        <source>The votes on “%1” have been shown, so it can&apos;t be skipped. Settle or park it.</source>
        <translation>Die Stimmen zu „%1“ wurden gezeigt, daher ist Überspringen nicht mehr möglich. Schließen Sie „%1“ ab oder stellen Sie es zurück.</translation>
    </message>
    <message>
        <source>There are votes on “%1” that have not been shown. Show them first, or park it.</source>
        <translation>Zu „%1“ gibt es Stimmen, die noch nicht gezeigt wurden. Zeigen Sie sie zuerst oder stellen Sie „%1“ zurück.</translation>
    </message>
    <message>
        <source>That can&apos;t be done at “%1” now.</source>
        <translation>Das ist bei „%1“ gerade nicht möglich.</translation>
    </message>
    <message>
        <source>The round is no longer there.</source>
        <translation>Die Runde ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>The round “%1” is locked, so nothing in it was changed. Reopen the round to go on.</source>
        <translation>Die Runde „%1“ ist gesperrt, daher wurde darin nichts geändert. Öffnen Sie die Runde wieder, um weiterzumachen.</translation>
    </message>
</context>
<context>
    <name>cxw::RoomTexts</name>
    <message>
        <source>The model has no item “%1”.</source>
        <translation>Das Modell hat kein Item „%1“.</translation>
    </message>
    <message>
        <source>A value must be a whole number.</source>
        <translation>Ein Wert muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>The line is no JSON object.</source>
        <translation>Die Zeile ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>“do” must be practice, items, vote, reveal, again, agree, park or close.</source>
        <translation>„do“ muss practice, items, vote, reveal, again, agree, park oder close sein.</translation>
    </message>
    <message>
        <source>“ids” must name at least one item.</source>
        <translation>„ids“ muss mindestens ein Item nennen.</translation>
    </message>
    <message>
        <source>Nobody called “%1” is in this round.</source>
        <translation>In dieser Runde ist niemand namens „%1“.</translation>
    </message>
</context>
<context>
    <name>cxw::RoomVerb</name>
    <message>
        <source>The room could not write what it has to say, so it ended. All votes are safe.</source>
        <translation>Der Raum konnte seine Ausgabe nicht schreiben und wurde daher beendet. Alle Stimmen sind sicher.</translation>
    </message>
</context>
<context>
    <name>cxw::RoundChooser</name>
    <message>
        <source>%1 · %2</source>
        <comment>unit, round</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>Earlier round</source>
        <translation>Frühere Runde</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Nach</translation>
    </message>
    <message>
        <source>Later round</source>
        <translation>Spätere Runde</translation>
    </message>
    <message>
        <source>S&amp;wap</source>
        <translation>&amp;Tauschen</translation>
    </message>
    <message>
        <source>Swap the two rounds</source>
        <translation>Die beiden Runden tauschen</translation>
    </message>
</context>
<context>
    <name>cxw::RoundDetails</name>
    <message>
        <source>This round</source>
        <translation>Diese Runde</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Re&amp;move this round</source>
        <translation>Diese Runde en&amp;tfernen</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Name of the round</source>
        <translation>Name der Runde</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>Who leads the workshop</source>
        <translation>Wer den Workshop leitet</translation>
    </message>
    <message>
        <source>Takes the round with all its answers out. Ctrl+Z brings it back.</source>
        <translation>Nimmt die Runde mit allen Antworten heraus. Strg+Z holt sie zurück.</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Einheit</translation>
    </message>
    <message>
        <source>Name of the &amp;round</source>
        <translation>Name der &amp;Runde</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Facilitator</source>
        <translation>&amp;Moderation</translation>
    </message>
    <message>
        <source>The next round</source>
        <translation>Die nächste Runde</translation>
    </message>
    <message>
        <source>Start a new round when the time has come to look again. The same people are ticked; no answer is carried over.</source>
        <translation>Starten Sie eine neue Runde, wenn es Zeit ist, erneut hinzusehen. Dieselben Personen sind angehakt; keine Antwort wird übernommen.</translation>
    </message>
    <message>
        <source>&amp;Reopen the round</source>
        <translation>Runde wieder ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Lock the round</source>
        <translation>Runde &amp;sperren</translation>
    </message>
    <message>
        <source>The round is locked: its answers can be read, not changed.</source>
        <translation>Die Runde ist gesperrt: Ihre Antworten lassen sich lesen, aber nicht ändern.</translation>
    </message>
    <message>
        <source>Lock the round when its answers are final, so that nobody changes them by accident. It can be reopened at any time.</source>
        <translation>Sperren Sie die Runde, wenn ihre Antworten endgültig sind, damit niemand sie versehentlich ändert. Sie lässt sich jederzeit wieder öffnen.</translation>
    </message>
    <message>
        <source>Start a new round from “%1” …</source>
        <translation>Neue Runde aus „%1“ starten …</translation>
    </message>
    <message>
        <source>Ballots are anonymous: nobody&apos;s name stands with an answer, and none can be added.</source>
        <translation>Die Stimmen sind anonym: Bei keiner Antwort steht ein Name, und es lässt sich keiner hinzufügen.</translation>
    </message>
</context>
<context>
    <name>cxw::RoundEdits</name>
    <message>
        <source>Remove round “%1”</source>
        <translation>Runde „%1“ entfernen</translation>
    </message>
</context>
<context>
    <name>cxw::RoundForm</name>
    <message>
        <source>&amp;Start the round</source>
        <translation>Runde &amp;starten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>Name der Einheit</translation>
    </message>
    <message>
        <source>What is assessed: a company, a division, a channel</source>
        <translation>Was bewertet wird: ein Unternehmen, ein Bereich, ein Kanal</translation>
    </message>
    <message>
        <source>Name of the round</source>
        <translation>Name der Runde</translation>
    </message>
    <message>
        <source>For example: 2026 autumn</source>
        <translation>Zum Beispiel: Herbst 2026</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>Who leads the workshop</source>
        <translation>Wer den Workshop leitet</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Einheit</translation>
    </message>
    <message>
        <source>&amp;Name of the unit</source>
        <translation>&amp;Name der Einheit</translation>
    </message>
    <message>
        <source>Name of the &amp;round</source>
        <translation>Name der &amp;Runde</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Facilitator</source>
        <translation>&amp;Moderation</translation>
    </message>
    <message>
        <source>A round is one assessment of a unit. Everybody answers afresh: no answer of an earlier round is filled in.</source>
        <translation>Eine Runde ist eine Bewertung einer Einheit. Alle antworten neu: Keine Antwort einer früheren Runde wird vorausgefüllt.</translation>
    </message>
    <message>
        <source>New unit …</source>
        <translation>Neue Einheit …</translation>
    </message>
    <message>
        <source>Start your first round</source>
        <translation>Ihre erste Runde starten</translation>
    </message>
    <message>
        <source>Start a new round</source>
        <translation>Neue Runde starten</translation>
    </message>
    <message>
        <source>The same people as in “%1”</source>
        <translation>Dieselben Personen wie in „%1“</translation>
    </message>
    <message>
        <source>&amp;Anonymous ballots</source>
        <translation>&amp;Anonyme Stimmen</translation>
    </message>
    <message>
        <source>Ballots belong to “Voter 1”, “Voter 2” and so on. Who voted what is never written to the file, its history or a report. This can&apos;t be changed once the round has begun, and changes between rounds can&apos;t be compared person by person.</source>
        <translation>Die Stimmen gehören zu „Anonym 1“, „Anonym 2“ und so weiter. Wer wie gestimmt hat, steht nie in der Datei, ihrem Verlauf oder einem Bericht. Dies lässt sich nach Beginn der Runde nicht mehr ändern, und Änderungen zwischen Runden lassen sich nicht Person für Person vergleichen.</translation>
    </message>
    <message>
        <source>As many voters as in “%1”</source>
        <translation>Ebenso viele Abstimmende wie in „%1“</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>M&amp;odell</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>Rated by %1, version %2 · change the model…</source>
        <translation>Bewertet nach %1, Version %2 · Modell ändern…</translation>
    </message>
</context>
<context>
    <name>cxw::RoundSheetText</name>
    <message>
        <source>This is not UTF-8. Save the sheet as “CSV UTF-8” and import it again.</source>
        <translation>Dies ist kein UTF-8. Speichern Sie das Blatt als „CSV UTF-8“ und importieren Sie es erneut.</translation>
    </message>
    <message>
        <source>There is nothing below the header. Each answer needs a line of its own.</source>
        <translation>Unter der Kopfzeile steht nichts. Jede Antwort braucht eine eigene Zeile.</translation>
    </message>
    <message>
        <source>The sheet is empty. Its header must name the columns item, participant and value, and may name note, pass, group and evidence.</source>
        <translation>Das Blatt ist leer. Seine Kopfzeile muss die Spalten item, participant und value nennen und darf note, pass, group und evidence nennen.</translation>
    </message>
</context>
<context>
    <name>cxw::RoundWords</name>
    <message numerus="yes">
        <source>%n item(s) of practices</source>
        <translation>
            <numerusform>%n Item von Praktiken</numerusform>
            <numerusform>%n Items von Praktiken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of %1</source>
        <comment>%1: empathy</comment>
        <translation>
            <numerusform>%n Item zu %1</numerusform>
            <numerusform>%n Items zu %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>items of practices, items of empathy</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>No practice has been rated in this round yet.</source>
        <translation>In dieser Runde wurde noch keine Praktik bewertet.</translation>
    </message>
    <message>
        <source>no practice applies</source>
        <translation>keine Praktik anwendbar</translation>
    </message>
    <message>
        <source>score between %1 and %2</source>
        <translation>Wert zwischen %1 und %2</translation>
    </message>
    <message>
        <source>every item has a value</source>
        <translation>jedes Item hat einen Wert</translation>
    </message>
    <message>
        <source>No practice applies in this round, so there is nothing to score.</source>
        <translation>In dieser Runde trifft keine Praktik zu, also gibt es nichts zu werten.</translation>
    </message>
</context>
<context>
    <name>cxw::RuleText</name>
    <message>
        <source>✓ No pain point of %1 or more holds the gate of %2.</source>
        <translation>✓ Kein Schmerzpunkt ab %1 hält das Tor der Phase %2 auf.</translation>
    </message>
    <message numerus="yes">
        <source>✕ %n critical pain points hold %1.</source>
        <translation>
            <numerusform>✕ %n kritischer Schmerzpunkt hält die Phase %1 auf.</numerusform>
            <numerusform>✕ %n kritische Schmerzpunkte halten die Phase %1 auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>○ No need was delivered in this cycle; the gate of %1 asks for one.</source>
        <translation>○ In diesem Zyklus wurde kein Bedürfnis erfüllt; das Tor der Phase %1 verlangt eines.</translation>
    </message>
    <message numerus="yes">
        <source>✓ %n needs were delivered in this cycle, as the gate of %1 asks.</source>
        <translation>
            <numerusform>✓ %n Bedürfnis wurde in diesem Zyklus erfüllt, wie es das Tor der Phase %1 verlangt.</numerusform>
            <numerusform>✓ %n Bedürfnisse wurden in diesem Zyklus erfüllt, wie es das Tor der Phase %1 verlangt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>✕ One critical pain point holds %1.</source>
        <translation>✕ Ein kritischer Schmerzpunkt hält %1 auf.</translation>
    </message>
    <message>
        <source>✓ A need was delivered in this cycle, as the gate of %1 asks.</source>
        <translation>✓ In diesem Zyklus wurde ein Bedürfnis erfüllt, wie es das Tor der Phase %1 verlangt.</translation>
    </message>
</context>
<context>
    <name>cxw::SafeFile</name>
    <message>
        <source>“%1” could not be written (%2). What was there before is unchanged.</source>
        <translation>„%1“ konnte nicht geschrieben werden (%2). Was vorher dort war, ist unverändert.</translation>
    </message>
    <message>
        <source>“%1” could not be written (%2). Nothing was left behind.</source>
        <translation>„%1“ konnte nicht geschrieben werden (%2). Es ist nichts zurückgeblieben.</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
</context>
<context>
    <name>cxw::SafetyVerbs</name>
    <message>
        <source>%1: the item “%2” is not in the model.</source>
        <translation>%1: Das Item „%2“ ist nicht im Modell.</translation>
    </message>
    <message>
        <source>The file holds answers that the model does not know; they do not count.</source>
        <translation>Die Datei enthält Antworten, die das Modell nicht kennt; sie zählen nicht.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Everything in %1 could be read and is now in %2.</source>
        <translation>Alles in %1 war lesbar und steht jetzt in %2.</translation>
    </message>
    <message>
        <source>What could be read of %1 is now in %2; what could not is listed above.</source>
        <translation>Was von %1 lesbar war, steht jetzt in %2; was nicht, ist oben aufgeführt.</translation>
    </message>
</context>
<context>
    <name>cxw::Salvage</name>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Seats in rounds</source>
        <translation>Teilnahmen an Runden</translation>
    </message>
    <message>
        <source>Practices taken stock of</source>
        <translation>Bestandsaufnahmen</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Agreed values</source>
        <translation>Vereinbarte Werte</translation>
    </message>
    <message>
        <source>Evidence and notes</source>
        <translation>Belege und Notizen</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Pain points</source>
        <translation>Schmerzpunkte</translation>
    </message>
    <message>
        <source>Unmet needs</source>
        <translation>Unerfüllte Bedürfnisse</translation>
    </message>
    <message>
        <source>Dates of phases</source>
        <translation>Termine der Phasen</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiativen</translation>
    </message>
    <message>
        <source>Lines of the history</source>
        <translation>Zeilen des Verlaufs</translation>
    </message>
    <message>
        <source>Changes in the history</source>
        <translation>Änderungen im Verlauf</translation>
    </message>
    <message>
        <source>%1: a part of the file that held some can&apos;t be found, so some may be missing.</source>
        <translation>%1: Ein Teil der Datei, der davon etwas enthielt, ist nicht auffindbar; daher kann etwas fehlen.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n could not be read and are lost.</source>
        <translation>
            <numerusform>%1: %n konnte nicht gelesen werden und ist verloren.</numerusform>
            <numerusform>%1: %n konnten nicht gelesen werden und sind verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n values could not be read and were left empty.</source>
        <translation>
            <numerusform>%1: %n Wert konnte nicht gelesen werden und blieb leer.</numerusform>
            <numerusform>%1: %n Werte konnten nicht gelesen werden und blieben leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n were gone and came back from the history.</source>
        <translation>
            <numerusform>%1: %n war verschwunden und wurde aus dem Verlauf zurückgeholt.</numerusform>
            <numerusform>%1: %n waren verschwunden und wurden aus dem Verlauf zurückgeholt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n are gone that other things refer to; one that is called “Recovered” stands in the place of each.</source>
        <translation>
            <numerusform>%1: %n fehlt, obwohl anderes darauf verweist; an der Stelle steht ein Ersatz namens „Wiederhergestellt“.</numerusform>
            <numerusform>%1: %n fehlen, obwohl anderes darauf verweist; an jeder Stelle steht ein Ersatz namens „Wiederhergestellt“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n references to something that is gone were left out.</source>
        <translation>
            <numerusform>%1: %n Verweis auf etwas Verschwundenes wurde weggelassen.</numerusform>
            <numerusform>%1: %n Verweise auf etwas Verschwundenes wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Parts of models</source>
        <translation>Teile von Modellen</translation>
    </message>
    <message>
        <source>Second ballots</source>
        <translation>Zweite Stimmen</translation>
    </message>
    <message>
        <source>Votes that were being taken</source>
        <translation>Laufende Abstimmungen</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Workshops</translation>
    </message>
    <message>
        <source>Parts of agendas</source>
        <translation>Teile von Tagesordnungen</translation>
    </message>
</context>
<context>
    <name>cxw::SampleText</name>
    <message>
        <source>The sample&apos;s file “%1” is not in this build of the program.</source>
        <translation>Die Datei „%1“ des Beispiels ist in diesem Programm nicht enthalten.</translation>
    </message>
    <message>
        <source>Make the sample</source>
        <translation>Beispiel anlegen</translation>
    </message>
    <message>
        <source>is “%1”, which the model does not have</source>
        <translation>ist „%1“, was das Modell nicht hat</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>Das Beispiel</translation>
    </message>
    <message>
        <source>The sample can&apos;t be made, because its files have faults. Nothing was changed.</source>
        <translation>Das Beispiel kann nicht angelegt werden, weil seine Dateien Fehler haben. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Import round “%1”</source>
        <translation>Runde „%1“ importieren</translation>
    </message>
    <message>
        <source>Note the evidence of round “%1”</source>
        <translation>Belege der Runde „%1“ notieren</translation>
    </message>
    <message>
        <source>Note the findings of “%1”</source>
        <translation>Befunde von „%1“ notieren</translation>
    </message>
    <message>
        <source>Set the targets of “%1”</source>
        <translation>Ziele von „%1“ setzen</translation>
    </message>
    <message>
        <source>Plan the roadmap of “%1”</source>
        <translation>Roadmap von „%1“ planen</translation>
    </message>
</context>
<context>
    <name>cxw::ScaleButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>cxw::ScoreBar</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>cxw::ScoreHero</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Compare the two rounds</source>
        <translation>Die beiden Runden vergleichen</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Lower bound</source>
        <translation>Untergrenze</translation>
    </message>
    <message>
        <source>Upper bound</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>Progress to target</source>
        <translation>Fortschritt zum Ziel</translation>
    </message>
    <message>
        <source>&amp;Continue rating</source>
        <translation>&amp;Weiter bewerten</translation>
    </message>
    <message>
        <source>Overall score</source>
        <translation>Gesamtwert</translation>
    </message>
    <message>
        <source>%1: %2 since %3</source>
        <comment>verdict, difference, name of the earlier round</comment>
        <translation>%1: %2 seit %3</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>verdict, name of the earlier round</comment>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>No value yet: %1. Nothing unanswered counts as 0.</source>
        <comment>%1: items</comment>
        <translation>Noch kein Wert: %1. Nichts Unbeantwortetes zählt als 0.</translation>
    </message>
</context>
<context>
    <name>cxw::ScoreTables</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>Kompetenzen</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Praktiken</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praktik</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Weakest habit</source>
        <translation>Schwächste Gewohnheit</translation>
    </message>
    <message>
        <source>Habits</source>
        <translation>Gewohnheiten</translation>
    </message>
    <message>
        <source>Habit</source>
        <translation>Gewohnheit</translation>
    </message>
    <message>
        <source>Mean of the groups</source>
        <translation>Mittel der Gruppen</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Tore</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Nicht erfüllt</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation>%1 (jetzt)</translation>
    </message>
</context>
<context>
    <name>cxw::Sealing</name>
    <message>
        <source>The encryption of this system failed, so nothing was written. Close other programs, for the password takes up to 256 MB of memory, and try again.</source>
        <translation>Die Verschlüsselung dieses Systems ist fehlgeschlagen, daher wurde nichts geschrieben. Schließen Sie andere Programme, denn das Passwort braucht bis zu 256&#xa0;MB Arbeitsspeicher, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A package holds up to %1 MB, and this is more. Nothing was written.</source>
        <translation>Ein Paket fasst bis zu %1&#xa0;MB, und dies ist mehr. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The password does not fit, or the package has been changed on the way. Type the password again, capitals matter; if it is right, ask for the package to be sent again.</source>
        <translation>Das Passwort passt nicht, oder das Paket wurde unterwegs verändert. Geben Sie das Passwort noch einmal ein, Groß- und Kleinschreibung zählt; ist es richtig, bitten Sie darum, das Paket noch einmal zu senden.</translation>
    </message>
    <message>
        <source>A package needs a password. Four words that have nothing to do with each other make a good one.</source>
        <translation>Ein Paket braucht ein Passwort. Gut ist eines aus vier Wörtern, die nichts miteinander zu tun haben.</translation>
    </message>
</context>
<context>
    <name>cxw::Secrets</name>
    <message>
        <source>Votes are being taken in secret in the round “%1”, and some of them would be lost or shown. Nothing was changed. Show the votes in the room first.</source>
        <translation>In der Runde „%1“ wird gerade geheim abgestimmt, und einige Stimmen gingen verloren oder würden sichtbar. Es wurde nichts geändert. Zeigen Sie zuerst die Stimmen im Raum.</translation>
    </message>
</context>
<context>
    <name>cxw::SetupEdits</name>
    <message>
        <source>Start round “%1”</source>
        <translation>Runde „%1“ beginnen</translation>
    </message>
    <message>
        <source>Give the round a name.</source>
        <translation>Geben Sie der Runde einen Namen.</translation>
    </message>
    <message>
        <source>The unit already has a round “%1”. Choose another name.</source>
        <translation>Die Einheit hat bereits eine Runde „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Give the unit a name.</source>
        <translation>Geben Sie der Einheit einen Namen.</translation>
    </message>
    <message>
        <source>There already is a unit “%1”. Choose another name.</source>
        <translation>Die Einheit „%1“ gibt es bereits. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Edit round “%1”</source>
        <translation>Runde „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Name the unit “%1”</source>
        <translation>Die Einheit „%1“ benennen</translation>
    </message>
    <message>
        <source>Lock round “%1”</source>
        <translation>Runde „%1“ sperren</translation>
    </message>
    <message>
        <source>Reopen round “%1”</source>
        <translation>Runde „%1“ wieder öffnen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>%1 takes part</source>
        <translation>%1 nimmt teil</translation>
    </message>
    <message>
        <source>%1 does not take part</source>
        <translation>%1 nimmt nicht teil</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Voter %1</source>
        <translation>Anonym %1</translation>
    </message>
    <message>
        <source>Give the person a name.</source>
        <translation>Geben Sie der Person einen Namen.</translation>
    </message>
    <message>
        <source>There already is a person “%1”. Tell the two apart, for example by an initial.</source>
        <translation>Eine Person „%1“ gibt es bereits. Unterscheiden Sie die beiden, zum Beispiel durch einen Anfangsbuchstaben.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n people</source>
        <translation>
            <numerusform>%n Person hinzufügen</numerusform>
            <numerusform>%n Personen hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add unit “%1”</source>
        <translation>Einheit „%1“ hinzufügen</translation>
    </message>
</context>
<context>
    <name>cxw::ShareDialog</name>
    <message>
        <source>Share without names</source>
        <translation>Ohne Namen weitergeben</translation>
    </message>
    <message>
        <source>Writes a copy that others may see. The workspace itself stays as it is.</source>
        <translation>Schreibt eine Kopie, die andere sehen dürfen. Der Arbeitsbereich selbst bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Also without the names of the o&amp;rganization and its units</source>
        <translation>Auch ohne die Namen der Organisation und ihrer &amp;Einheiten</translation>
    </message>
    <message>
        <source>Where the copy goes</source>
        <translation>Ort der Kopie</translation>
    </message>
    <message>
        <source>&amp;Write the copy</source>
        <translation>Kopie &amp;schreiben</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Was bleibt</translation>
    </message>
    <message>
        <source>Every answer and every score; rounds, targets, findings and the roadmap with their titles, dates and measures. People are called “Person 1”, “Person 2”, drawn by lot.</source>
        <translation>Jede Antwort und jeder Wert; Runden, Ziele, Befunde und die Roadmap mit ihren Titeln, Terminen und Erfolgsmaßen. Personen heißen „Person 1“, „Person 2“, in ausgeloster Reihenfolge.</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Was wegfällt</translation>
    </message>
    <message>
        <source>The names and roles of people, facilitators and owners; reasons, evidence, notes and descriptions; the history. Known names in titles become “…”.</source>
        <translation>Namen und Funktionen von Personen, Moderation und Verantwortlichen; Begründungen, Belege, Notizen und Beschreibungen; der Verlauf. Bekannte Namen in Titeln werden zu „…“.</translation>
    </message>
    <message>
        <source>Look through it before you share it</source>
        <translation>Sehen Sie die Kopie durch, bevor Sie sie weitergeben</translation>
    </message>
    <message>
        <source>Titles, touchpoints, measures and the names of rounds are kept as somebody wrote them.</source>
        <translation>Titel, Kontaktpunkte, Erfolgsmaße und die Namen der Runden bleiben so, wie sie geschrieben wurden.</translation>
    </message>
    <message>
        <source>The cop&amp;y</source>
        <translation>Die &amp;Kopie</translation>
    </message>
    <message>
        <source>The copy</source>
        <translation>Die Kopie</translation>
    </message>
    <message>
        <source>%1 without names.cxw</source>
        <translation>%1 ohne Namen.cxw</translation>
    </message>
</context>
<context>
    <name>cxw::SheetText</name>
    <message>
        <source>The column “%1” is there twice. Keep one of the two.</source>
        <translation>Die Spalte „%1“ ist zweimal vorhanden. Behalten Sie eine der beiden.</translation>
    </message>
    <message>
        <source>“%1” stands beyond the last column. A text that holds the separator must stand in quotes.</source>
        <translation>„%1“ steht hinter der letzten Spalte. Ein Text, der das Trennzeichen enthält, muss in Anführungszeichen stehen.</translation>
    </message>
    <message>
        <source>The line ends before the column “%1”. It must have as many cells as the header.</source>
        <translation>Die Zeile endet vor der Spalte „%1“. Sie muss so viele Zellen haben wie die Kopfzeile.</translation>
    </message>
    <message>
        <source>Found “%1”, but stock is taken by the whole room: leave the participant empty here.</source>
        <translation>Gefunden wurde „%1“, aber den Bestand nehmen alle gemeinsam auf: Lassen Sie participant hier leer.</translation>
    </message>
    <message>
        <source>Found “%1”, but stock-taking of a practice is one of: %2. Take the line out if no stock was taken.</source>
        <translation>Gefunden wurde „%1“, aber die Bestandsaufnahme einer Praktik ist eines von: %2. Nehmen Sie die Zeile heraus, wenn kein Bestand aufgenommen wurde.</translation>
    </message>
    <message>
        <source>Found “%1”, but a ballot is a whole number from 0 to %2, or ? or nothing for “don&apos;t know”.</source>
        <translation>Gefunden wurde „%1“, aber eine Stimme ist eine ganze Zahl von 0 bis %2 oder ? oder nichts für „weiß nicht“.</translation>
    </message>
    <message>
        <source>There is a reason, but no agreed value. Give a whole number from 0 to %1, or take the reason out.</source>
        <translation>Es gibt eine Begründung, aber keinen vereinbarten Wert. Geben Sie eine ganze Zahl von 0 bis %1 an oder nehmen Sie die Begründung heraus.</translation>
    </message>
    <message>
        <source>Found “%1”, but an agreed value (a line without a participant) is a whole number from 0 to %2.</source>
        <translation>Gefunden wurde „%1“, aber ein vereinbarter Wert (eine Zeile ohne participant) ist eine ganze Zahl von 0 bis %2.</translation>
    </message>
    <message>
        <source>This answer was given in line %1 already. Keep one of the two.</source>
        <translation>Diese Antwort wurde bereits in Zeile %1 gegeben. Behalten Sie eine der beiden.</translation>
    </message>
    <message>
        <source>Found “%1”, which is not in the model. An item is a practice such as %2, a practice with a habit such as %3, or one of empathy such as %4.</source>
        <translation>Gefunden wurde „%1“, was nicht im Modell steht. Ein Item ist eine Praktik wie %2, eine Praktik mit einer Gewohnheit wie %3 oder eines der Empathie wie %4.</translation>
    </message>
    <message>
        <source>There is a character in the text that nobody can see (%1). Take it out.</source>
        <translation>Im Text ist ein Zeichen, das niemand sehen kann (%1). Nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>Found “%1”, which is not in the model. An item is a practice such as %2, or a practice with a habit such as %3.</source>
        <translation>Gefunden: „%1“, was nicht im Modell ist. Ein Punkt ist eine Praktik wie %2 oder eine Praktik mit einer Gewohnheit wie %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are missing: %1. The header must name the columns item, participant and value, and may name note, pass, group and evidence.</source>
        <translation>
            <numerusform>%n Spalte fehlt: %1. Die Kopfzeile muss die Spalten item, participant und value nennen und darf note, pass, group und evidence nennen.</numerusform>
            <numerusform>%n Spalten fehlen: %1. Die Kopfzeile muss die Spalten item, participant und value nennen und darf note, pass, group und evidence nennen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Found “%1”, but the pass of a ballot is 1, or 2 for the vote after the talk. Nothing means 1.</source>
        <translation>Gefunden wurde „%1“, aber pass ist bei einer Stimme 1 oder, für die Abstimmung nach dem Gespräch, 2. Leer bedeutet 1.</translation>
    </message>
    <message>
        <source>Found “%1”, but the model has no role groups. Leave it empty.</source>
        <translation>Gefunden wurde „%1“, aber das Modell hat keine Rollengruppen. Lassen Sie group leer.</translation>
    </message>
    <message>
        <source>Found “%1”, but a role group is one of: %2. Nothing means that it is not known.</source>
        <translation>Gefunden wurde „%1“, aber eine Rollengruppe ist eines von: %2. Leer bedeutet, dass sie nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Found “%1”, but in line %2 the same person is of another role group. Give one of the two.</source>
        <translation>Gefunden wurde „%1“, aber in Zeile %2 gehört dieselbe Person zu einer anderen Rollengruppe. Geben Sie eine der beiden an.</translation>
    </message>
    <message>
        <source>Found “%1”, but the grade of a practice’s evidence is one of: %2. Nothing means that it was not graded.</source>
        <translation>Gefunden wurde „%1“, aber die Einstufung des Belegs einer Praktik ist eines von: %2. Leer bedeutet, dass er nicht eingestuft wurde.</translation>
    </message>
    <message>
        <source>Found “%1”, but only a ballot, which has a participant, is of a pass. Leave it empty here.</source>
        <translation>Gefunden wurde „%1“, aber pass gibt es nur bei einer Stimme, also mit participant. Lassen Sie pass hier leer.</translation>
    </message>
    <message>
        <source>Found “%1”, but only a participant is of a role group. Leave it empty here.</source>
        <translation>Gefunden wurde „%1“, aber eine Rollengruppe gibt es nur mit participant. Lassen Sie group hier leer.</translation>
    </message>
    <message>
        <source>Found “%1”, but evidence is graded for a whole practice, beside its stock. Leave it empty here.</source>
        <translation>Gefunden wurde „%1“, aber Belege werden für eine ganze Praktik eingestuft, neben ihrem Bestand. Lassen Sie evidence hier leer.</translation>
    </message>
</context>
<context>
    <name>cxw::ShortcutsDialog</name>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>No key for that. Try fewer words, or part of one.</source>
        <translation>Keine Taste dafür. Versuchen Sie es mit weniger Wörtern oder einem Teil eines Wortes.</translation>
    </message>
    <message>
        <source>Search in the keys</source>
        <translation>In den Tasten suchen</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>cxw::ShownModel</name>
    <message>
        <source>%1 · version %2 · built in</source>
        <translation>%1 · Version %2 · mitgeliefert</translation>
    </message>
    <message>
        <source>%1 · version %2 · draft</source>
        <translation>%1 · Version %2 · Entwurf</translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <translation>%1 · Version %2</translation>
    </message>
    <message>
        <source>It comes with the program and stays as it is. Make it your own to change it.</source>
        <translation>Das Programm bringt es mit; es bleibt, wie es ist. Legen Sie daraus ein eigenes an, um es zu ändern.</translation>
    </message>
    <message>
        <source>A draft: no round is rated by it until you release it.</source>
        <translation>Ein Entwurf: Nach ihm wird keine Runde bewertet, bis Sie ihn freigeben.</translation>
    </message>
    <message numerus="yes">
        <source>Released. %n round(s) are rated by it, so it stays as it is. Begin a new version to change it.</source>
        <translation>
            <numerusform>Freigegeben. %n Runde ist nach ihm bewertet, daher bleibt es, wie es ist. Beginnen Sie eine neue Version, um es zu ändern.</numerusform>
            <numerusform>Freigegeben. %n Runden sind nach ihm bewertet, daher bleibt es, wie es ist. Beginnen Sie eine neue Version, um es zu ändern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Released. Rounds that begin from now on are rated by version %1; the %n earlier one(s) keep theirs.</source>
        <translation>
            <numerusform>Freigegeben. Runden, die ab jetzt beginnen, werden nach Version %1 bewertet; %n frühere behält ihre.</numerusform>
            <numerusform>Freigegeben. Runden, die ab jetzt beginnen, werden nach Version %1 bewertet; die %n früheren behalten ihre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Released. It can be chosen when a round begins. Begin a new version to change it.</source>
        <translation>Freigegeben. Es lässt sich zu Beginn einer Runde wählen. Beginnen Sie eine neue Version, um es zu ändern.</translation>
    </message>
    <message>
        <source>The first round of a new unit is rated by this model.</source>
        <translation>Die erste Runde einer neuen Einheit wird nach diesem Modell bewertet.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>unit, round</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 is rated by this version.</source>
        <translation>%1 ist nach dieser Version bewertet.</translation>
    </message>
    <message numerus="yes">
        <source>%n were retired.</source>
        <translation>
            <numerusform>%n wurde gestrichen.</numerusform>
            <numerusform>%n wurden gestrichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are new.</source>
        <translation>
            <numerusform>%n ist neu.</numerusform>
            <numerusform>%n sind neu.</numerusform>
        </translation>
    </message>
    <message>
        <source>What stays comparable with earlier rounds is said once nothing in it is wrong.</source>
        <translation>Was mit früheren Runden vergleichbar bleibt, steht hier, sobald darin nichts mehr falsch ist.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more unit(s).</source>
        <translation>
            <numerusform>Und %n weitere Einheit.</numerusform>
            <numerusform>Und %n weitere Einheiten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::Sidebar</name>
    <message>
        <source>Places</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>cxw::StartPage</name>
    <message>
        <source>A workspace file or a round sheet can also be dropped on this window.</source>
        <translation>Eine Arbeitsbereichsdatei oder ein Rundenblatt lässt sich auch auf dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>CX Maturity Workbench</source>
        <translation>CX Maturity Workbench</translation>
    </message>
    <message>
        <source>Rate with your colleagues how well your organization practises customer experience, see what holds it back, and leave the room with a plan.</source>
        <translation>Bewerten Sie mit Ihren Kolleginnen und Kollegen, wie gut Ihre Organisation Customer Experience praktiziert, sehen Sie, was sie zurückhält, und verlassen Sie den Raum mit einem Plan.</translation>
    </message>
    <message>
        <source>&amp;New workspace</source>
        <translation>&amp;Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>Begin with your organization&apos;s name. Everything is kept in one file on this computer.</source>
        <translation>Beginnen Sie mit dem Namen Ihrer Organisation. Alles liegt in einer Datei auf diesem Computer.</translation>
    </message>
    <message>
        <source>&amp;Open a workspace</source>
        <translation>Arbeitsbereich ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Go on where you left off, or open the file that a colleague gave you.</source>
        <translation>Machen Sie dort weiter, wo Sie aufgehört haben, oder öffnen Sie die Datei, die Ihnen jemand gegeben hat.</translation>
    </message>
    <message>
        <source>Go on with your copy of the insurer with three rounds and a roadmap.</source>
        <translation>Weiter mit Ihrer Kopie des Versicherers mit drei Runden und einer Roadmap.</translation>
    </message>
    <message>
        <source>Look around first: an insurer with two units, three rounds and a roadmap under way.</source>
        <translation>Erst umsehen: ein Versicherer mit zwei Einheiten, drei Runden und einer laufenden Roadmap.</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Zuletzt verwendete Arbeitsbereiche</translation>
    </message>
    <message>
        <source>Here you begin.

A workspace holds everything about one organization: its units, their rounds, the people who rated, findings and roadmaps. It is one file; copy it to take it with you.

Nothing needs to be saved: whatever you enter is on the disk at once, and everything can be undone.

The sample is an invented insurer. Your changes to it stay in your own copy.</source>
        <translation>Hier beginnen Sie.

Ein Arbeitsbereich enthält alles über eine Organisation: ihre Einheiten, deren Runden, die Personen, die bewertet haben, Befunde und Roadmaps. Er ist eine einzige Datei; kopieren Sie sie, um sie mitzunehmen.

Sie müssen nichts speichern: Was Sie eingeben, ist sofort auf dem Datenträger, und alles lässt sich rückgängig machen.

Das Beispiel ist ein erfundener Versicherer. Ihre Änderungen daran bleiben in Ihrer eigenen Kopie.</translation>
    </message>
    <message>
        <source>&amp;Make a maturity model your own</source>
        <translation>&amp;Eigenes Reifegradmodell anlegen</translation>
    </message>
</context>
<context>
    <name>cxw::States</name>
    <message>
        <source>Absent</source>
        <translation>Nicht vorhanden</translation>
    </message>
    <message>
        <source>Pockets</source>
        <translation>Vereinzelt</translation>
    </message>
    <message>
        <source>Widespread</source>
        <translation>Verbreitet</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht anwendbar</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>In repair</source>
        <translation>In Behebung</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Hingenommen</translation>
    </message>
    <message>
        <source>Discovered</source>
        <translation>Entdeckt</translation>
    </message>
    <message>
        <source>Reframed</source>
        <translation>Neu gefasst</translation>
    </message>
    <message>
        <source>In design</source>
        <translation>In Gestaltung</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Nicht eingestuft</translation>
    </message>
    <message>
        <source>Nothing there</source>
        <translation>Nichts vorhanden</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Erzählt</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Several cases seen</source>
        <translation>Mehrere Fälle gesehen</translation>
    </message>
    <message>
        <source>By practice</source>
        <translation>Nach Praktik</translation>
    </message>
    <message>
        <source>By habit</source>
        <translation>Nach Gewohnheit</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Abgeschlossen</translation>
    </message>
</context>
<context>
    <name>cxw::StepLine</name>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
</context>
<context>
    <name>cxw::StepTab</name>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
</context>
<context>
    <name>cxw::Stepper</name>
    <message>
        <source>Set-up</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Stock-taking</source>
        <translation>Bestandsaufnahme</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Empathy</source>
        <translation>Empathie</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Vorheriger Schritt</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>cxw::StockChoice</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>cxw::StockKeys</name>
    <message>
        <source>A</source>
        <comment>key for Absent</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>P</source>
        <comment>key for Pockets</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>W</source>
        <comment>key for Widespread</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>N</source>
        <comment>key for Not applicable</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>U</source>
        <comment>key for Unknown</comment>
        <translation>U</translation>
    </message>
    <message>
        <source>Nobody does this.</source>
        <translation>Niemand tut dies.</translation>
    </message>
    <message>
        <source>Some teams or places do this.</source>
        <translation>Einige Teams oder Orte tun dies.</translation>
    </message>
    <message>
        <source>Most of those who should do this do it.</source>
        <translation>Die meisten, die dies tun sollten, tun es.</translation>
    </message>
    <message>
        <source>This makes no sense for us. It is left out of every score.</source>
        <translation>Dies ergibt für uns keinen Sinn. Es bleibt bei allen Werten außer Betracht.</translation>
    </message>
    <message>
        <source>Nobody in the room can tell.</source>
        <translation>Niemand im Raum kann es sagen.</translation>
    </message>
</context>
<context>
    <name>cxw::StockList</name>
    <message>
        <source>Practices</source>
        <translation>Praktiken</translation>
    </message>
</context>
<context>
    <name>cxw::StockModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not taken yet</source>
        <translation>noch nicht aufgenommen</translation>
    </message>
</context>
<context>
    <name>cxw::StockView</name>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Teams, places, channels that do it</source>
        <translation>Teams, Orte, Kanäle, die es tun</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Wer dafür einsteht</translation>
    </message>
    <message>
        <source>W&amp;here</source>
        <translation>W&amp;o</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Verantwortlich</translation>
    </message>
    <message>
        <source>One letter takes stock and goes on  ·  Shift + letter goes on to “Where”  ·  ↑ ↓ practice  ·  Enter “Where”  ·  Del clear</source>
        <translation>Ein Buchstabe nimmt den Bestand auf und geht weiter  ·  Umschalt + Buchstabe geht weiter zu „Wo“  ·  ↑ ↓ Praktik  ·  Eingabe „Wo“  ·  Entf löschen</translation>
    </message>
    <message>
        <source>%1 · practice %2 of %3</source>
        <translation>%1 · Praktik %2 von %3</translation>
    </message>
    <message>
        <source>&amp;Continue to rating</source>
        <translation>&amp;Weiter zur Bewertung</translation>
    </message>
    <message numerus="yes">
        <source>Stock taken of %1 of %n practices</source>
        <translation>
            <numerusform>Bestand von %1 von %n Praktik aufgenommen</numerusform>
            <numerusform>Bestand von %1 von %n Praktiken aufgenommen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::Storage</name>
    <message>
        <source>Qt&apos;s driver for SQLite is not installed, so no workspace can be opened.</source>
        <translation>Der Qt-Treiber für SQLite ist nicht installiert, daher lässt sich kein Arbeitsbereich öffnen.</translation>
    </message>
    <message>
        <source>A text holds characters that cannot be stored, so nothing was changed in “%1”.</source>
        <translation>Ein Text enthält Zeichen, die nicht gespeichert werden können, daher wurde in „%1“ nichts geändert.</translation>
    </message>
    <message>
        <source>Column “%1” in: %2</source>
        <translation>Spalte „%1“ in: %2</translation>
    </message>
    <message>
        <source>“%1” is of an older release and needs a backup before it is brought up to date, but the backup could not be made. The file is unchanged.</source>
        <translation>„%1“ stammt aus einer älteren Version und braucht vor der Aktualisierung eine Sicherung, die sich jedoch nicht anlegen ließ. Die Datei ist unverändert.</translation>
    </message>
    <message>
        <source>The SQLite of this system is too old for workspaces.</source>
        <translation>Die SQLite-Version dieses Systems ist für Arbeitsbereiche zu alt.</translation>
    </message>
    <message>
        <source>A row of “%1” names a row of “%2” that is not there.</source>
        <translation>Eine Zeile von „%1“ verweist auf eine Zeile von „%2“, die es nicht gibt.</translation>
    </message>
    <message>
        <source>Two things of different kinds have the same id, so nothing was changed in “%1”.</source>
        <translation>Zwei Dinge verschiedener Art haben dieselbe Kennung, daher wurde in „%1“ nichts geändert.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was changed in “%1”. Free some space and try again.</source>
        <translation>Der Datenträger ist voll, daher wurde in „%1“ nichts geändert. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Another program is writing to “%1”, so nothing was changed. Try again in a moment.</source>
        <translation>Ein anderes Programm schreibt gerade in „%1“, daher wurde nichts geändert. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>“%1” cannot be written to, so nothing was changed.</source>
        <translation>In „%1“ kann nicht geschrieben werden, daher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The change would break a rule of the workspace “%1” (such as naming something that is not there), so nothing was changed.</source>
        <translation>Die Änderung würde eine Regel des Arbeitsbereichs „%1“ verletzen (etwa auf etwas verweisen, das es nicht gibt), daher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” is damaged and was left as it is. Open a copy from before, or a backup.</source>
        <translation>„%1“ ist beschädigt und wurde so belassen. Öffnen Sie eine frühere Kopie oder eine Sicherung.</translation>
    </message>
    <message>
        <source>The system does not let the program use “%1”. The file is unchanged.</source>
        <translation>Das System erlaubt dem Programm den Zugriff auf „%1“ nicht. Die Datei ist unverändert.</translation>
    </message>
    <message>
        <source>A text is too long for the workspace “%1”, so nothing was changed.</source>
        <translation>Ein Text ist zu lang für den Arbeitsbereich „%1“, daher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The disk with “%1” reports an error, so nothing was changed. Copy the file to another disk.</source>
        <translation>Der Datenträger mit „%1“ meldet einen Fehler, daher wurde nichts geändert. Kopieren Sie die Datei auf einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written. It is as it was before.</source>
        <translation>„%1“ konnte nicht gelesen oder geschrieben werden. Die Datei ist wie zuvor.</translation>
    </message>
    <message>
        <source>“%1” was moved or deleted while it was open, so nothing was changed. Put it back, or open it where it is now.</source>
        <translation>„%1“ wurde verschoben oder gelöscht, während die Datei geöffnet war, daher wurde nichts geändert. Legen Sie sie zurück oder öffnen Sie sie am jetzigen Ort.</translation>
    </message>
    <message>
        <source>“%1” holds something that this program does not write. It is damaged or was changed by another program, and was left as it is.</source>
        <translation>„%1“ enthält etwas, das dieses Programm nicht schreibt. Die Datei ist beschädigt oder wurde von einem anderen Programm geändert und wurde so belassen.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program: its tables are not those of a workspace. It was left as it is.</source>
        <translation>„%1“ wurde von einem anderen Programm geändert: Die Tabellen sind nicht die eines Arbeitsbereichs. Die Datei wurde so belassen.</translation>
    </message>
    <message>
        <source>“%1” is not a workspace of this program. It was left as it is.</source>
        <translation>„%1“ ist kein Arbeitsbereich dieses Programms. Die Datei wurde so belassen.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer release of this program. It was left as it is; open it with that release or a later one.</source>
        <translation>„%1“ wurde von einer neueren Version dieses Programms geschrieben. Die Datei wurde so belassen; öffnen Sie sie mit jener oder einer späteren Version.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Die Datei „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>„%1“ ist keine Datei.</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2).</source>
        <translation>„%1“ kann nicht gelesen werden (%2).</translation>
    </message>
    <message>
        <source>“%1” is empty. It holds no workspace.</source>
        <translation>„%1“ ist leer und enthält keinen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>There is already a file “%1”. It was left as it is; choose another name.</source>
        <translation>Die Datei „%1“ gibt es bereits. Sie wurde so belassen; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” could not be made (%2).</source>
        <translation>„%1“ konnte nicht angelegt werden (%2).</translation>
    </message>
    <message>
        <source>No backup could be made in “%1”. Earlier ones are as they were.</source>
        <translation>In „%1“ konnte keine Sicherung angelegt werden. Frühere sind unverändert.</translation>
    </message>
    <message>
        <source>“%1” is cut off.</source>
        <translation>„%1“ ist abgeschnitten.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be made.</source>
        <translation>Der Ordner kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>It could not be given its name.</source>
        <translation>Sie konnte ihren Namen nicht erhalten.</translation>
    </message>
    <message>
        <source>What line %1 of the history changed can&apos;t be read.</source>
        <translation>Was Zeile %1 des Verlaufs geändert hat, kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” is not the program&apos;s.</source>
        <translation>„%1“ stammt nicht von diesem Programm.</translation>
    </message>
    <message>
        <source>“%1” was altered.</source>
        <translation>„%1“ wurde verändert.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>Restore a backup, or salvage what can be read into a new file.</source>
        <translation>Stellen Sie eine Sicherung wieder her oder retten Sie das Lesbare in eine neue Datei.</translation>
    </message>
    <message>
        <source>Look for it where it was last, or restore a backup.</source>
        <translation>Suchen Sie die Datei dort, wo sie zuletzt war, oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Ask for the right to read it.</source>
        <translation>Bitten Sie um das Recht, die Datei zu lesen.</translation>
    </message>
    <message>
        <source>If it was a workspace once, restore a backup, or try to salvage it.</source>
        <translation>Wenn dies einmal ein Arbeitsbereich war, stellen Sie eine Sicherung wieder her oder versuchen Sie, ihn zu retten.</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>„%1“ ist beschädigt.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program: its tables are not those of a workspace.</source>
        <translation>„%1“ wurde von einem anderen Programm geändert: Die Tabellen sind nicht die eines Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>Open it with that release or a later one.</source>
        <translation>Öffnen Sie die Datei mit jener oder einer späteren Version.</translation>
    </message>
    <message>
        <source>“%1” is whole, and of an older release.</source>
        <translation>„%1“ ist unversehrt und stammt aus einer älteren Version.</translation>
    </message>
    <message>
        <source>Opening it makes a backup and brings it up to date.</source>
        <translation>Beim Öffnen wird eine Sicherung angelegt und die Datei aktualisiert.</translation>
    </message>
    <message>
        <source>“%1” is whole.</source>
        <translation>„%1“ ist unversehrt.</translation>
    </message>
    <message>
        <source>“%1” was moved, deleted or replaced while it was open, so nothing was changed. Save a copy of what is open here, then open the file again.</source>
        <translation>„%1“ wurde verschoben, gelöscht oder ersetzt, während die Datei geöffnet war, daher wurde nichts geändert. Speichern Sie eine Kopie von dem, was hier geöffnet ist, und öffnen Sie dann die Datei erneut.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program while it was open, so nothing was changed here. Open it again to see what it holds now.</source>
        <translation>„%1“ wurde von einem anderen Programm geändert, während die Datei geöffnet war, daher wurde hier nichts geändert. Öffnen Sie sie erneut, um zu sehen, was sie jetzt enthält.</translation>
    </message>
    <message>
        <source>“%1” could not be copied to be looked at (%2).</source>
        <translation>„%1“ konnte nicht zur Prüfung kopiert werden (%2).</translation>
    </message>
    <message>
        <source>There is no room for temporary files (%1).</source>
        <translation>Es ist kein Platz für temporäre Dateien (%1).</translation>
    </message>
    <message>
        <source>Recovered %1</source>
        <translation>Wiederhergestellt %1</translation>
    </message>
    <message>
        <source>Nothing can be read out of “%1” any more. It was left as it is; open a backup.</source>
        <translation>Aus „%1“ lässt sich nichts mehr lesen. Die Datei wurde so belassen; öffnen Sie eine Sicherung.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be salvaged now. %2 Close it there first.</source>
        <translation>„%1“ kann jetzt nicht gerettet werden. %2 Schließen Sie die Datei dort zuerst.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Which parts of the file were no longer in use can&apos;t be told, so things that were removed long ago may be back.</source>
        <translation>Welche Teile der Datei nicht mehr in Gebrauch waren, lässt sich nicht sagen; daher kann vor langer Zeit Entferntes wieder da sein.</translation>
    </message>
    <message>
        <source>Salvaged from “%1”</source>
        <translation>Gerettet aus „%1“</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Recovered unit</source>
        <translation>Wiederhergestellte Einheit</translation>
    </message>
    <message>
        <source>Recovered round</source>
        <translation>Wiederhergestellte Runde</translation>
    </message>
    <message>
        <source>Recovered person %1</source>
        <translation>Wiederhergestellte Person %1</translation>
    </message>
    <message>
        <source>Recovered organization</source>
        <translation>Wiederhergestellte Organisation</translation>
    </message>
    <message>
        <source>“%1” was opened for reading only.</source>
        <translation>„%1“ wurde nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>Es wurde nichts geändert. %1</translation>
    </message>
    <message>
        <source>“%1” is open for reading only, because the file is protected against changes. To change it, copy it to a folder that you can write to.</source>
        <translation>„%1“ ist nur zum Lesen geöffnet, weil die Datei gegen Änderungen geschützt ist. Um sie zu ändern, kopieren Sie sie in einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>“%1” is open for reading only, because its folder is protected against changes. To change it, copy it to a folder that you can write to.</source>
        <translation>„%1“ ist nur zum Lesen geöffnet, weil der Ordner der Datei gegen Änderungen geschützt ist. Um sie zu ändern, kopieren Sie sie in einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>%1 has it open.</source>
        <translation>%1 hat die Datei geöffnet.</translation>
    </message>
    <message>
        <source>%1 has had it open on the computer “%2” since %3, %4.</source>
        <translation>%1 hat die Datei auf dem Computer „%2“ geöffnet, seit %3, %4.</translation>
    </message>
    <message>
        <source>“%1” is open for reading only. %2 Once it is closed there, open it again to change it.</source>
        <translation>„%1“ ist nur zum Lesen geöffnet. %2 Sobald die Datei dort geschlossen ist, öffnen Sie sie erneut, um sie zu ändern.</translation>
    </message>
    <message>
        <source>“%1” is open for reading only, because nothing can be written beside it (%2). To change it, copy it to a folder that you can write to.</source>
        <translation>„%1“ ist nur zum Lesen geöffnet, weil neben der Datei nichts geschrieben werden kann (%2). Um sie zu ändern, kopieren Sie sie in einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>“%1” was taken over while this program did not answer, so nothing was changed. %2 Save a copy if you need one, and open the file again.</source>
        <translation>„%1“ wurde übernommen, während dieses Programm nicht reagierte, daher wurde nichts geändert. %2 Speichern Sie bei Bedarf eine Kopie und öffnen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>no permission, or no space left</source>
        <translation>keine Berechtigung oder kein freier Platz</translation>
    </message>
    <message>
        <source>There are two of: %1 %2.</source>
        <translation>Doppelt vorhanden: %1 %2.</translation>
    </message>
    <message>
        <source>Something that is not there is named by: %1.</source>
        <translation>Auf etwas, das es nicht gibt, verweist: %1.</translation>
    </message>
    <message>
        <source>SQLite says: %1</source>
        <translation>SQLite meldet: %1</translation>
    </message>
    <message>
        <source>The last change was cut short, so it is not there; the next opening tidies up after it. Nothing that was acknowledged is missing.</source>
        <translation>Die letzte Änderung wurde unterbrochen, daher ist sie nicht vorhanden; das nächste Öffnen räumt danach auf. Nichts, was bestätigt wurde, fehlt.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be opened, because “%2” beside it is not an ordinary file. Take that away.</source>
        <translation>„%1“ kann nicht geöffnet werden, weil „%2“ daneben keine gewöhnliche Datei ist. Entfernen Sie sie von dort.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be opened, because “%2” beside it is of another program. Take that away.</source>
        <translation>„%1“ kann nicht geöffnet werden, weil die Datei „%2“ daneben von einem anderen Programm stammt. Entfernen Sie sie von dort.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file</source>
        <translation>„%1“ ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>A number is none that may stand in its place, so nothing was changed in “%1”.</source>
        <translation>Eine Zahl darf an ihrer Stelle nicht stehen, deshalb wurde in „%1“ nichts geändert.</translation>
    </message>
</context>
<context>
    <name>cxw::SuggestionList</name>
    <message>
        <source>✓ Nothing left to suggest</source>
        <translation>✓ Nichts mehr vorzuschlagen</translation>
    </message>
    <message>
        <source>Every practice that a gate still asks for is served by an initiative.</source>
        <translation>Jeder Praktik, die ein Tor noch verlangt, dient eine Initiative.</translation>
    </message>
    <message>
        <source>Suggestions need a rated round</source>
        <translation>Vorschläge brauchen eine bewertete Runde</translation>
    </message>
    <message>
        <source>Once the practices are rated, the next steps stand here, each with the gate that asks for it.</source>
        <translation>Sobald die Praktiken bewertet sind, stehen hier die nächsten Schritte, jeder mit dem Tor, das ihn verlangt.</translation>
    </message>
    <message>
        <source>Rate a round</source>
        <translation>Eine Runde bewerten</translation>
    </message>
    <message>
        <source>For the gate of %1</source>
        <translation>Für das Tor der Phase %1</translation>
    </message>
    <message>
        <source>Build on: %1</source>
        <translation>Aufbauen auf: %1</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accept “%1”</source>
        <translation>„%1“ annehmen</translation>
    </message>
    <message>
        <source>Show the findings</source>
        <translation>Befunde anzeigen</translation>
    </message>
    <message>
        <source>“%1” has to reach %2: %3.</source>
        <comment>practice, step, habits that are short</comment>
        <translation>„%1“ muss %2 erreichen: %3.</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>habit, present value, target</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Nothing to suggest</source>
        <translation>Nichts vorzuschlagen</translation>
    </message>
    <message>
        <source>What is suggested serves the gates of phases, and this model has no phases.</source>
        <translation>Vorgeschlagen wird, was den Toren der Phasen dient, und dieses Modell hat keine Phasen.</translation>
    </message>
</context>
<context>
    <name>cxw::TargetEditor</name>
    <message>
        <source>Lift a &amp;habit</source>
        <translation>Gewohnheit &amp;anheben</translation>
    </message>
    <message>
        <source>No target yet.</source>
        <translation>Noch kein Ziel.</translation>
    </message>
    <message>
        <source>%1 →</source>
        <comment>present value, to a target</comment>
        <translation>%1 →</translation>
    </message>
    <message>
        <source>What the round found</source>
        <translation>Was die Runde ergab</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a step and its word</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Target for %1</source>
        <translation>Ziel für %1</translation>
    </message>
    <message>
        <source>Remove the target for %1</source>
        <translation>Ziel für %1 entfernen</translation>
    </message>
    <message>
        <source>Remove this target</source>
        <translation>Dieses Ziel entfernen</translation>
    </message>
    <message>
        <source>All habits</source>
        <translation>Alle Gewohnheiten</translation>
    </message>
</context>
<context>
    <name>cxw::TargetsDialog</name>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>&amp;Set targets</source>
        <translation>Ziele &amp;setzen</translation>
    </message>
    <message>
        <source>Where do you want to be?</source>
        <translation>Wohin möchten Sie?</translation>
    </message>
    <message>
        <source>The score that %1 wants to reach in each competency. The radar shows it, and every later round is measured against it.</source>
        <translation>Der Wert, den %1 in jeder Kompetenz erreichen will. Das Radar zeigt ihn, und jede spätere Runde wird daran gemessen.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Target for %1</source>
        <translation>Ziel für %1</translation>
    </message>
    <message>
        <source>Date of the target for %1</source>
        <translation>Datum des Ziels für %1</translation>
    </message>
    <message>
        <source>A date is not right yet.</source>
        <translation>Ein Datum stimmt noch nicht.</translation>
    </message>
</context>
<context>
    <name>cxw::TestSentence</name>
    <message>
        <source>The overall change was tested by Student’s paired t on the ballots of the %1 people who are in both rounds, with %2 confidence.</source>
        <translation>Die Gesamtänderung wurde mit dem gepaarten t-Test nach Student anhand der Stimmen der %1 Personen getestet, die in beiden Runden sind, mit %2 Konfidenz.</translation>
    </message>
    <message>
        <source>The overall change was tested by Welch’s t on the ballots of %1 people in the first round and %2 in the second, with %3 confidence.</source>
        <translation>Die Gesamtänderung wurde mit dem t-Test nach Welch anhand der Stimmen von %1 Personen in der ersten Runde und %2 in der zweiten getestet, mit %3 Konfidenz.</translation>
    </message>
    <message>
        <source>No competency was tested.</source>
        <translation>Es wurde keine Kompetenz getestet.</translation>
    </message>
    <message>
        <source>One competency was tested, with %1 confidence.</source>
        <translation>Es wurde eine Kompetenz getestet, mit %1 Konfidenz.</translation>
    </message>
    <message>
        <source>The %1 competencies that were tested are judged together: each with %2 confidence, so that all hold together with %3.</source>
        <translation>Die %1 getesteten Kompetenzen werden gemeinsam beurteilt: jede mit %2 Konfidenz, damit alle zusammen mit %3 gelten.</translation>
    </message>
    <message>
        <source>Nothing was tested: no item of a practice has a value in both rounds.</source>
        <translation>Es wurde nichts getestet: Kein Item einer Praktik hat in beiden Runden einen Wert.</translation>
    </message>
    <message>
        <source>Nothing was tested: neither round has a ballot with a number.</source>
        <translation>Es wurde nichts getestet: Keine der beiden Runden hat eine Stimme mit einer Zahl.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>The overall change was not tested: fewer than %n people rated at least half of the common items in each round.</source>
        <translation>
            <numerusform>Die Gesamtänderung wurde nicht getestet: Weniger als %n Person hat in jeder Runde mindestens die Hälfte der gemeinsamen Punkte bewertet.</numerusform>
            <numerusform>Die Gesamtänderung wurde nicht getestet: Weniger als %n Personen haben in jeder Runde mindestens die Hälfte der gemeinsamen Punkte bewertet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::TextForm</name>
    <message>
        <source>Agreement: Krippendorff&apos;s alpha %1, people who rated: %2, items to discuss: %3
</source>
        <translation>Übereinstimmung: Krippendorffs Alpha %1, Personen, die bewertet haben: %2, zu besprechende Items: %3
</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Practice or habit</source>
        <translation>Praktik oder Gewohnheit</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>There is no unit yet.</source>
        <translation>Es gibt noch keine Einheit.</translation>
    </message>
    <message>
        <source>Only in the first round</source>
        <translation>Nur in der ersten Runde</translation>
    </message>
    <message>
        <source>Only in the second round</source>
        <translation>Nur in der zweiten Runde</translation>
    </message>
    <message>
        <source>No value yet: %1</source>
        <translation>Noch kein Wert: %1</translation>
    </message>
    <message>
        <source>Interval of the ballots</source>
        <translation>Intervall der Stimmen</translation>
    </message>
    <message>
        <source>Phase: %1 → %2
</source>
        <translation>Phase: %1 → %2
</translation>
    </message>
    <message numerus="yes">
        <source>%1, then %2, like for like on %n common items of practices
</source>
        <translation>
            <numerusform>%1, dann %2, auf gleicher Basis von %n gemeinsamen Item von Praktiken
</numerusform>
            <numerusform>%1, dann %2, auf gleicher Basis von %n gemeinsamen Items von Praktiken
</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::ThingAdder</name>
    <message>
        <source>A&amp;dd</source>
        <translation>Hin&amp;zufügen</translation>
    </message>
    <message>
        <source>Enter adds it and begins the next one.</source>
        <translation>Eingabe fügt es hinzu und beginnt das nächste.</translation>
    </message>
</context>
<context>
    <name>cxw::ThingEditor</name>
    <message>
        <source>Add a habit</source>
        <translation>Gewohnheit hinzufügen</translation>
    </message>
    <message>
        <source>Add a competency</source>
        <translation>Kompetenz hinzufügen</translation>
    </message>
    <message>
        <source>Add a practice</source>
        <translation>Praktik hinzufügen</translation>
    </message>
    <message>
        <source>Add a group of people</source>
        <translation>Personengruppe hinzufügen</translation>
    </message>
    <message>
        <source>Add a facet</source>
        <translation>Facette hinzufügen</translation>
    </message>
    <message>
        <source>Add a phase</source>
        <translation>Phase hinzufügen</translation>
    </message>
    <message>
        <source>Every practice is rated on these steps, from 0 on. Rounds on scales of different lengths can&apos;t be compared.</source>
        <translation>Jede Praktik wird nach diesen Stufen bewertet, von 0 an. Runden nach verschieden langen Skalen lassen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>Each practice is rated once for each habit: what has to be there so that it lasts.</source>
        <translation>Jede Praktik wird je Gewohnheit einmal bewertet: was da sein muss, damit sie von Dauer ist.</translation>
    </message>
    <message>
        <source>Each is an axis of the radar and holds the practices that are rated.</source>
        <translation>Jede ist eine Achse des Radars und enthält die Praktiken, die bewertet werden.</translation>
    </message>
    <message>
        <source>Rated beside the practices, for each group of people and facet, and never part of their scores. A model may do without.</source>
        <translation>Neben den Praktiken bewertet, je Personengruppe und Facette, und nie Teil ihrer Werte. Ein Modell kann darauf verzichten.</translation>
    </message>
    <message>
        <source>The way in stretches, each left through a gate that asks for levels of practices. A model may do without.</source>
        <translation>Der Weg in Abschnitten: Jeder endet an einem Tor, das Stufen von Praktiken verlangt. Ein Modell kann darauf verzichten.</translation>
    </message>
    <message>
        <source>One step &amp;more</source>
        <translation>Eine Stufe &amp;mehr</translation>
    </message>
    <message>
        <source>One step &amp;less</source>
        <translation>Eine Stufe &amp;weniger</translation>
    </message>
    <message>
        <source>&amp;Competency</source>
        <translation>&amp;Kompetenz</translation>
    </message>
    <message>
        <source>Remove all &amp;phases</source>
        <translation>Alle &amp;Phasen entfernen</translation>
    </message>
    <message>
        <source>Add &amp;empathy</source>
        <translation>Em&amp;pathie hinzufügen</translation>
    </message>
    <message>
        <source>Remove &amp;empathy</source>
        <translation>Em&amp;pathie entfernen</translation>
    </message>
    <message>
        <source>There are as many as there can be: %1.</source>
        <translation>Die Höchstzahl ist erreicht: %1.</translation>
    </message>
</context>
<context>
    <name>cxw::ThingForm</name>
    <message>
        <source>S · small</source>
        <translation>S · klein</translation>
    </message>
    <message>
        <source>M · medium</source>
        <translation>M · mittel</translation>
    </message>
    <message>
        <source>L · large</source>
        <translation>L · groß</translation>
    </message>
</context>
<context>
    <name>cxw::ThingTools</name>
    <message>
        <source>Move up</source>
        <translation>Nach oben verschieben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten verschieben</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Streichen</translation>
    </message>
    <message>
        <source>Retire: take it out of the model</source>
        <translation>Streichen: aus dem Modell nehmen</translation>
    </message>
</context>
<context>
    <name>cxw::TimeSpan</name>
    <message>
        <source>%1 – %2</source>
        <comment>from a date to another</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>no dates yet</source>
        <translation>noch keine Termine</translation>
    </message>
</context>
<context>
    <name>cxw::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>cxw::UndoSteps</name>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
</context>
<context>
    <name>cxw::UnitDialog</name>
    <message>
        <source>New unit</source>
        <translation>Neue Einheit</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>Name der Einheit</translation>
    </message>
    <message>
        <source>What is assessed: a company, a division, a channel</source>
        <translation>Was bewertet wird: ein Unternehmen, ein Bereich, ein Kanal</translation>
    </message>
    <message>
        <source>&amp;Add the unit</source>
        <translation>Einheit &amp;hinzufügen</translation>
    </message>
    <message>
        <source>What is the new unit called?</source>
        <translation>Wie heißt die neue Einheit?</translation>
    </message>
</context>
<context>
    <name>cxw::UnpackDialog</name>
    <message>
        <source>Open a protected package</source>
        <translation>Geschütztes Paket öffnen</translation>
    </message>
    <message>
        <source>“%1” opens with the password that it was made with. The workspace in it is written to a file of its own, which is no longer protected; the package stays as it is.</source>
        <translation>„%1“ lässt sich mit dem Passwort öffnen, mit dem das Paket erstellt wurde. Der Arbeitsbereich darin wird in eine eigene Datei geschrieben, die nicht mehr geschützt ist; das Paket bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Where the workspace goes</source>
        <translation>Ort des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>S&amp;how the password</source>
        <translation>Passwort an&amp;zeigen</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>The wor&amp;kspace</source>
        <translation>Der Ar&amp;beitsbereich</translation>
    </message>
    <message>
        <source>The workspace</source>
        <translation>Der Arbeitsbereich</translation>
    </message>
</context>
<context>
    <name>cxw::VerbText</name>
    <message>
        <source>Works on CX Maturity Workbench files without a window.</source>
        <translation>Bearbeitet Dateien von CX Maturity Workbench ohne Fenster.</translation>
    </message>
    <message>
        <source>--unit may be left out where there is one unit.</source>
        <translation>--unit kann entfallen, wenn es nur eine Einheit gibt.</translation>
    </message>
    <message>
        <source>Results go to stdout, messages to stderr. Exit codes: 0 done, 1 could not, 2 wrong usage.</source>
        <translation>Ergebnisse gehen an stdout, Meldungen an stderr. Exit-Codes: 0 erledigt, 1 nicht möglich, 2 falscher Aufruf.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>A file is missing.</source>
        <translation>Es fehlt eine Datei.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>„%1“ ist ein Wort zu viel.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>%1 has nothing after it.</source>
        <translation>Nach %1 fehlt die Angabe.</translation>
    </message>
    <message>
        <source>Say what to do.</source>
        <translation>Geben Sie an, was zu tun ist.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Den Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The results could not be written to the standard output.</source>
        <translation>Die Ergebnisse konnten nicht in die Standardausgabe geschrieben werden.</translation>
    </message>
    <message>
        <source>--anonymous puts “Voter 1”, “Voter 2” in place of the sheet&apos;s names, which are written nowhere.</source>
        <translation>--anonymous setzt „Anonym 1“, „Anonym 2“ anstelle der Namen des Blatts, die nirgends gespeichert werden.</translation>
    </message>
    <message>
        <source>“share” makes a copy without people, notes and history. A package is opened by its password alone, which is typed, or is the first line of F or of stdin.</source>
        <translation>„share“ erstellt eine Kopie ohne Personen, Notizen und Verlauf. Ein Paket lässt sich nur mit seinem Passwort öffnen, das eingegeben wird oder die erste Zeile von F oder von stdin ist.</translation>
    </message>
    <message>
        <source>--language en or --language de speaks that language in place of the system&apos;s. What --json and export write has the same names and numbers in each.</source>
        <translation>--language en oder --language de spricht diese Sprache statt der des Systems. Was --json und export schreiben, hat in jeder dieselben Namen und Zahlen.</translation>
    </message>
    <message>
        <source>“model” writes a model of the workspace to OUT.json, takes MODEL.json into it, or looks whether MODEL.json can be used. New rounds are rated by the newest version of the model of the unit&apos;s last round; --model names another model.</source>
        <translation>„model“ schreibt ein Modell des Arbeitsbereichs nach OUT.json, nimmt MODEL.json auf oder prüft, ob MODEL.json verwendet werden kann. Neue Runden werden nach der neuesten Version des Modells bewertet, nach dem die letzte Runde der Einheit bewertet ist; --model nennt ein anderes Modell.</translation>
    </message>
    <message>
        <source>“room” takes a round&apos;s secret votes: it reads what to do as JSON, an object on each line, and answers so. It ends with its standard input.</source>
        <translation>„room“ nimmt die geheimen Stimmen einer Runde entgegen: Es liest als JSON, was zu tun ist, ein Objekt je Zeile, und antwortet ebenso. Es endet mit seiner Standardeingabe.</translation>
    </message>
</context>
<context>
    <name>cxw::Verdict</name>
    <message>
        <source>▲ improved</source>
        <translation>▲ verbessert</translation>
    </message>
    <message>
        <source>▼ declined</source>
        <translation>▼ verschlechtert</translation>
    </message>
    <message>
        <source>– no clear change</source>
        <translation>– keine klare Änderung</translation>
    </message>
    <message>
        <source>? cannot tell</source>
        <translation>? nicht zu sagen</translation>
    </message>
    <message>
        <source>= as agreed</source>
        <translation>= wie vereinbart</translation>
    </message>
    <message>
        <source>× not comparable</source>
        <translation>× nicht vergleichbar</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>interval</comment>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>cxw::VerdictSentence</name>
    <message>
        <source>by their own ballots their mean fell by %1</source>
        <translation>nach ihren eigenen Stimmen ist ihr Mittel um %1 gesunken</translation>
    </message>
    <message>
        <source>by their own ballots their mean rose by %1</source>
        <translation>nach ihren eigenen Stimmen ist ihr Mittel um %1 gestiegen</translation>
    </message>
    <message numerus="yes">
        <source>%n people are in both rounds; %1</source>
        <comment>%1: how their mean moved</comment>
        <translation>
            <numerusform>%n Person ist in beiden Runden; %1</numerusform>
            <numerusform>%n Personen sind in beiden Runden; %1</numerusform>
        </translation>
    </message>
    <message>
        <source>by their ballots the later mean is lower by %1</source>
        <translation>nach ihren Stimmen ist das spätere Mittel um %1 niedriger</translation>
    </message>
    <message>
        <source>by their ballots the later mean is higher by %1</source>
        <translation>nach ihren Stimmen ist das spätere Mittel um %1 höher</translation>
    </message>
    <message>
        <source>%1 people in the first round, %2 in the second, too few of them in both; %3</source>
        <comment>%3: how the means differ</comment>
        <translation>%1 Personen in der ersten Runde, %2 in der zweiten, zu wenige davon in beiden; %3</translation>
    </message>
    <message>
        <source>Neither round has ballots. The difference is what the room agreed on; it can&apos;t be tested.</source>
        <translation>Keine der beiden Runden hat Stimmen. Der Unterschied ist das, worauf sich der Raum geeinigt hat; er lässt sich nicht testen.</translation>
    </message>
    <message>
        <source>paired t</source>
        <translation>t-Test, gepaart</translation>
    </message>
    <message>
        <source>Welch’s t</source>
        <translation>t-Test nach Welch</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>people in the first and in the second round</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1, %2 interval %3: improved.</source>
        <comment>%1: movement, %2: confidence, %3: interval</comment>
        <translation>%1, Intervall (%2) %3: verbessert.</translation>
    </message>
    <message>
        <source>%1, %2 interval %3: declined.</source>
        <comment>%1: movement, %2: confidence, %3: interval</comment>
        <translation>%1, Intervall (%2) %3: verschlechtert.</translation>
    </message>
    <message>
        <source>%1, %2 interval %3. The interval holds 0, so this may be chance: no clear change.</source>
        <comment>%1: movement, %2: confidence, %3: interval</comment>
        <translation>%1, Intervall (%2) %3. Das Intervall enthält 0, dies kann also Zufall sein: keine klare Änderung.</translation>
    </message>
    <message>
        <source>No item of a practice has a value in both rounds, so there is nothing to compare.</source>
        <translation>Kein Item einer Praktik hat in beiden Runden einen Wert, daher gibt es nichts zu vergleichen.</translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n people have rated enough of the same items in each round. Nobody can tell whether the difference is more than chance.</source>
        <translation>
            <numerusform>Weniger als %n Person hat in jeder Runde genug derselben Punkte bewertet. Niemand kann sagen, ob der Unterschied mehr als Zufall ist.</numerusform>
            <numerusform>Weniger als %n Personen haben in jeder Runde genug derselben Punkte bewertet. Niemand kann sagen, ob der Unterschied mehr als Zufall ist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::WindowActions</name>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Neuer Arbeitsbereich…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>Open a &amp;fresh copy of the sample</source>
        <translation>Neue &amp;Kopie des Beispiels öffnen</translation>
    </message>
    <message>
        <source>&amp;Import a round sheet…</source>
        <translation>Rundenblatt &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Close the workspace</source>
        <translation>Arbeitsbereich &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>New &amp;round</source>
        <translation>Neue &amp;Runde</translation>
    </message>
    <message>
        <source>&amp;About CX Maturity Workbench</source>
        <translation>Über &amp;CX Maturity Workbench</translation>
    </message>
    <message>
        <source>Begin a new round of this unit with the people of the last one</source>
        <translation>Eine neue Runde dieser Einheit mit den Personen der letzten beginnen</translation>
    </message>
    <message>
        <source>As the d&amp;esktop</source>
        <translation>Wie die Arbeits&amp;umgebung</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Undo “%1”</source>
        <translation>Rück&amp;gängig: „%1“</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Rück&amp;gängig</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>Kopie s&amp;peichern…</translation>
    </message>
    <message>
        <source>S&amp;hare without names…</source>
        <translation>&amp;Ohne Namen weitergeben…</translation>
    </message>
    <message>
        <source>&amp;Protect with a password…</source>
        <translation>&amp;Mit Passwort schützen…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Jetzt sichern</translation>
    </message>
    <message>
        <source>Res&amp;tore from a backup…</source>
        <translation>Aus einer Sicherung wiederhers&amp;tellen…</translation>
    </message>
    <message>
        <source>New &amp;unit…</source>
        <translation>Neue &amp;Einheit …</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>&amp;Übliche Textgröße</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>A&amp;ll keys</source>
        <translation>A&amp;lle Tasten</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Put away what lies on top</source>
        <translation>Schließen, was darüber liegt</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Goes to anything by its name: practices, people, initiatives, findings, notes, rounds</source>
        <translation>Führt zu allem, was einen Namen hat: Praktiken, Personen, Initiativen, Befunde, Notizen, Runden</translation>
    </message>
    <message>
        <source>Go to a step</source>
        <translation>Zu einem Schritt gehen</translation>
    </message>
    <message>
        <source>Set-up, people, stock, habits, empathy, review</source>
        <translation>Einrichtung, Personen, Bestand, Gewohnheiten, Empathie, Durchsicht</translation>
    </message>
    <message>
        <source>Another practice</source>
        <translation>Andere Praktik</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Rate and go on to the next habit</source>
        <translation>Bewerten und weiter zur nächsten Gewohnheit</translation>
    </message>
    <message>
        <source>“Don&apos;t know”</source>
        <translation>„Weiß nicht“</translation>
    </message>
    <message>
        <source>Another habit</source>
        <translation>Andere Gewohnheit</translation>
    </message>
    <message>
        <source>On to the next practice that is rated</source>
        <translation>Weiter zur nächsten Praktik, die bewertet wird</translation>
    </message>
    <message>
        <source>The person before</source>
        <translation>Vorige Person</translation>
    </message>
    <message>
        <source>The next person</source>
        <translation>Nächste Person</translation>
    </message>
    <message>
        <source>Everybody&apos;s ballots as a table</source>
        <translation>Alle Stimmen als Tabelle</translation>
    </message>
    <message>
        <source>Everybody&apos;s ballots as a table, to enter them from paper</source>
        <translation>Alle Stimmen als Tabelle, um sie vom Papier einzugeben</translation>
    </message>
    <message>
        <source>Fill the cell and go on to the next</source>
        <translation>Zelle füllen und weiter zur nächsten</translation>
    </message>
    <message>
        <source>Another cell</source>
        <translation>Andere Zelle</translation>
    </message>
    <message>
        <source>Back to the scale</source>
        <translation>Zurück zur Skala</translation>
    </message>
    <message>
        <source>Remove the finding</source>
        <translation>Befund entfernen</translation>
    </message>
    <message>
        <source>Another initiative of the chart</source>
        <translation>Andere Initiative des Diagramms</translation>
    </message>
    <message>
        <source>Open the initiative</source>
        <translation>Initiative öffnen</translation>
    </message>
    <message>
        <source>Search in the history</source>
        <translation>Im Verlauf suchen</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Turn the page</source>
        <translation>Blättern</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Open the row, or say how it was computed</source>
        <translation>Zeile öffnen, oder zeigen, wie gerechnet wurde</translation>
    </message>
    <message>
        <source>Copy as &amp;table</source>
        <translation>Als &amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>Pick from a calendar</source>
        <translation>Aus einem Kalender wählen</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Anderer Tag</translation>
    </message>
    <message>
        <source>Re&amp;do “%1”</source>
        <translation>&amp;Wiederholen: „%1“</translation>
    </message>
    <message>
        <source>About this pa&amp;ge</source>
        <translation>Über &amp;diese Seite</translation>
    </message>
    <message>
        <source>On to “Where” (Shift and a letter do both)</source>
        <translation>Weiter zu „Wo“ (Umschalt und ein Buchstabe tun beides)</translation>
    </message>
    <message>
        <source>Rate and give the reason</source>
        <translation>Bewerten und begründen</translation>
    </message>
    <message>
        <source>Give the reason for the value</source>
        <translation>Den Wert begründen</translation>
    </message>
    <message>
        <source>As suits the &amp;window</source>
        <translation>Passend zum &amp;Fenster</translation>
    </message>
    <message>
        <source>One step up or down</source>
        <translation>Eine Stufe höher oder tiefer</translation>
    </message>
    <message>
        <source>Retire the part of the model</source>
        <translation>Modellteil streichen</translation>
    </message>
    <message>
        <source>Move the part of the model up or down</source>
        <translation>Modellteil nach oben oder unten verschieben</translation>
    </message>
</context>
<context>
    <name>cxw::WindowMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No workspace yet</source>
        <translation>Noch kein Arbeitsbereich</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>S&amp;prache</translation>
    </message>
</context>
<context>
    <name>cxw::WorkbenchOptions</name>
    <message>
        <source>There is no display to open a window on. cxw does the same work without one; see cxw --help.</source>
        <translation>Es gibt keine Anzeige, auf der sich ein Fenster öffnen lässt. cxw erledigt dieselbe Arbeit ohne Fenster; siehe cxw --help.</translation>
    </message>
    <message>
        <source>Open your copy of the sample.</source>
        <translation>Ihre Kopie des Beispiels öffnen.</translation>
    </message>
    <message>
        <source>Open a window of its own, also where there is one already.</source>
        <translation>Ein eigenes Fenster öffnen, auch wenn es schon eines gibt.</translation>
    </message>
    <message>
        <source>How the window looks: system, light, dark or high-contrast.</source>
        <translation>Wie das Fenster aussieht: system, light, dark oder high-contrast.</translation>
    </message>
    <message>
        <source>Which language to speak in this run: en or de.</source>
        <translation>Welche Sprache bei diesem Start gesprochen wird: en oder de.</translation>
    </message>
    <message>
        <source>Rate customer experience practice, see what holds it, plan what comes first.</source>
        <translation>Die Praxis des Kundenerlebnisses bewerten, sehen, was sie aufhält, und planen, was zuerst kommt.</translation>
    </message>
    <message>
        <source>The workspace to open.</source>
        <translation>Der zu öffnende Arbeitsbereich.</translation>
    </message>
    <message>
        <source>%1 See --help for the options there are.</source>
        <translation>%1 Siehe --help für die verfügbaren Optionen.</translation>
    </message>
    <message>
        <source>There is no scheme “%1”. Choose system, light, dark or high-contrast.</source>
        <translation>Das Farbschema „%1“ gibt es nicht. Wählen Sie system, light, dark oder high-contrast.</translation>
    </message>
    <message>
        <source>There is no place “%1”. See --help for those there are.</source>
        <translation>Den Bereich „%1“ gibt es nicht. --help nennt die vorhandenen.</translation>
    </message>
    <message>
        <source>Where to begin: %1.</source>
        <translation>Wo es losgeht: %1.</translation>
    </message>
</context>
<context>
    <name>cxw::WorkspaceFiles</name>
    <message>
        <source>“%1” is no file, and this program opens workspaces that are files. Nothing was changed.</source>
        <translation>„%1“ ist keine Datei, und dieses Programm öffnet Arbeitsbereiche, die Dateien sind. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>cxw::WorkspaceStore</name>
    <message>
        <source>“%1” was changed elsewhere a moment ago, so your last change was not made. Everything that was done there is safe and is shown here now: look at it, then make your change again.</source>
        <translation>„%1“ wurde gerade anderswo geändert, deshalb wurde Ihre letzte Änderung nicht gemacht. Alles, was dort getan wurde, ist sicher und wird jetzt hier gezeigt: Sehen Sie es sich an, und machen Sie Ihre Änderung dann noch einmal.</translation>
    </message>
</context>
</TS>
