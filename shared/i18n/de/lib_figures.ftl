# The figures in words: each follows “From the side:”.

figure-dl-setup = zur Stange gebeugt, Hüfte hoch, Beine leicht gebeugt, Schultern vor der Stange, die Stange über dem Mittelfuß
figure-dl-brace = wie am Start, der Bauch voll Luft und der Rumpf ringsum fest
figure-dl-initiate = die Stange eine Handbreit über dem Boden, die Beine drücken, der Rücken fast im selben Winkel wie am Start
figure-dl-midpull = die Stange knapp unter den Knien; Hüfte und Schultern sind beide gestiegen
figure-dl-lockout = aufrecht, Knie und Hüfte gestreckt, die Stange an den Oberschenkeln, die Schultern über der Hüfte
figure-dl-lower = die Hüfte geht zuerst zurück, Knie weich, die Stange gleitet an den Oberschenkeln bis knapp über die Knie
figure-sq-descend = auf halbem Weg nach unten: Hüfte zurück, Knie vor, die Stange über dem Mittelfuß
figure-sq-chest = ganz unten: Oberschenkel waagerecht, Hüfte etwas tiefer als die Knie, Brust raus
figure-sq-ascend = auf halbem Weg nach oben: der Rumpf steiler als ganz unten, die Hüfte unter der Stange
figure-rdl-chest = die Stange knapp unter den Knien, Brust raus, Rücken lang
figure-rdl-depth = die Stange auf halber Höhe der Schienbeine, der Rumpf fast waagerecht, die Schienbeine senkrecht
figure-fault-round = die Stange eine Handbreit über dem Boden, der Rücken wie ein Bogen, die Brust unten; dahinter die gute Form
figure-fault-hyperextend = oben, die Hüfte vor den Knöcheln, der Rumpf zurückgelehnt, der untere Rücken hohl; dahinter die gute Form
figure-fault-hips-first = die Stange eine Handbreit über dem Boden, die Beine fast gestreckt, der Rumpf noch tief; dahinter die gute Form
figure-fault-bar-drift = die Stange unter Kniehöhe und weit vor den Beinen; dahinter die gute Form
figure-fault-no-brace = die Stange eine Handbreit über dem Boden, der Rumpf gibt etwas nach; dahinter die gute Form
figure-fault-too-heavy = zwei Scheiben je Seite, die Stange kaum über dem Boden, Hüfte hoch, Rücken rund; dahinter die gute Form
