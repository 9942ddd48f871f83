# The library: studies and guidelines, each with its numbers and how much it can carry.

lib-ev-umea = Deadlift training for back pain (Umeå)
lib-ev-umea-body = One trial, 70 people with lasting back pain: deadlifts or light control exercises, 12 sessions in 8 weeks. Both got better. At 8 weeks light exercises were ahead in activity; at 2, 12 and 24 months pain was no different.
lib-ev-umea-limit = Certainty: moderate for “it can help”, none for “better than other exercise”. Supervised.

lib-ev-tjosvoll = Sixteen weeks of lifting (2020)
lib-ev-tjosvoll-body = 25 people, squat, bench, deadlift and row twice a week. Pain of the last two weeks fell by 2.6 points after 8 weeks and by 3.4 after 16; pain right now by 1.3 and 1.4.
lib-ev-tjosvoll-limit = Certainty: low, since there was nobody to compare with.

lib-ev-steffens = What prevents new back pain (2016)
lib-ev-steffens-body = 21 trials, 30,850 people. New episodes: with exercise and education 0.55 times as many (0.41–0.74), with exercise alone 0.65 (0.50–0.86). Education alone, back belts and insoles made no difference.
lib-ev-steffens-limit = Certainty: “moderate” for the first, “low to very low” for the second.

lib-ev-smith = Exercise that is allowed to hurt (2017)
lib-ev-smith-body = Seven trials, 385 people with lasting pain of several places: a small benefit in the first months, 0.27 standard deviations (0.05–0.54), and no difference later.
lib-ev-smith-limit = Certainty: “moderate” for the first months.

lib-ev-stromback = How often powerlifters hurt (2018)
lib-ev-stromback-body = Survey of 104 sub-elite powerlifters: 70 % (73 of 104) had a problem that affected training at the time, 87 % (83 of 95) in the past year. Low back and pelvis, shoulder and hip were named most.
lib-ev-stromback-limit = Self-report; “injury” includes pain.

lib-ev-bengtsson = Back trouble and deadlifting (2022)
lib-ev-bengtsson-body = A paper that cites a study of Swedish powerlifters: the onset of low-back trouble went with deadlifting in training. It also says that for most people neutral is a slight curve.
lib-ev-bengtsson-limit = An association; read in part.

lib-ev-ijzelenberg = Exercise in acute back pain (2023)
lib-ev-ijzelenberg-body = 23 trials, 2,674 people with pain of under six weeks. Against sham treatment, exercise made 0.8 of 100 points less pain (from 5.8 less to 4.2 more; one trial, 299 people).
lib-ev-ijzelenberg-limit = Certainty: “very low”.

lib-ev-saraceni = Does bending go with back pain? (2020)
lib-ev-saraceni-body = 12 studies, 697 people: with and without pain they bent alike when lifting (difference 1.5°, from −0.7 to 3.7). By one measure people with pain bent 6.0° less.
lib-ev-saraceni-limit = Certainty: “low”.

lib-ev-wilke = Pressure in a disc (1999)
lib-ev-wilke-body = A sensor in one disc of one man, lifting 20 kg: rounded 2.3 MPa, knees bent 1.7, close to the body 1.1, standing 0.5. Rounded is 35 % over bent knees.
lib-ev-wilke-limit = Certainty: very low, since it is one man. Measured, though.

lib-ev-neutral = Does a neutral spine stay still? (2019)
lib-ev-neutral-body = 24 competing lifters with 70 % of their best: every one of them moved the lumbar spine in deadlift and squat, and one repetition was like the next.
lib-ev-neutral-limit = A small study; no link to pain was tested.

lib-ev-schellenberg = Good morning beside deadlift (2013)
lib-ev-schellenberg-body = 13 people with a bar of 25 % of their bodyweight: the trunk moved alike, the moment at L4-L5 was the same, the moment at the hip was lower in the deadlift.
lib-ev-schellenberg-limit = A small study, with a light load.

lib-ev-escamilla = Sumo and conventional (2000)
lib-ev-escamilla-body = 12 sumo and 12 conventional lifters at a championship. Sumo: trunk 5 to 10° more upright, stance 70 cm against 32, feet turned out 42° against 14.
lib-ev-escamilla-limit = A small study.

lib-ev-swinton = The hexagonal bar (2011)
lib-ev-swinton-body = 19 powerlifters: with a hexagonal bar the peak moment was lower at lumbar spine, hip and ankle, and higher at the knee, than with a straight bar.
lib-ev-swinton-limit = A small study, of moments and not of pain.

lib-ev-lorenzetti = Foot angle in the squat (2018)
lib-ev-lorenzetti-body = 21 novices and 21 experienced lifters, feet turned out 0, 21 and 42°: foot angle and stance changed the moments at hip and knee. The summary names no effect on the lower back.
lib-ev-lorenzetti-limit = Certainty: moderate.

lib-ev-ostelo = The smallest change that matters (2008)
lib-ev-ostelo-body = A review, a panel of experts and a workshop: 2 of 10 points, 15 of 100, or 30 % of the start.
lib-ev-ostelo-limit = Agreed on by experts, and defined as improvement.

lib-ev-suzuki = The smallest change, measured (2020)
lib-ev-suzuki-body = In 161 people of two pain centres, 1.3 to 1.8 points told the satisfied from the others after three months. The authors round it up to 2.
lib-ev-suzuki-limit = Certainty: moderate; lasting pain under treatment, not a rise after training.

lib-ev-twohours = More pain two hours later
lib-ev-twohours-body = Practice advice for arthritis: more pain than usual two hours after exercise means do less next time; if it lasts longer than that, talk to a professional.
lib-ev-twohours-limit = Advice, not tested. Joints, not backs. Partly read second-hand.

lib-ev-cescard = The symptom card
lib-ev-cescard-body = A card with twelve signs, in use in several hospitals: with any of them, seek emergency help.
lib-ev-cescard-limit = Written by experts, from patients' own words. Read in part.

lib-ev-girft = England's emergency pathway (2023)
lib-ev-girft-body = New within 14 days or getting worse: bladder, saddle area, bowel, weakness or numbness of both legs, sexual function. A scan within four hours (BMJ Best Practice).
lib-ev-girft-limit = A national pathway, read in part.

lib-ev-lothian = A referral guide of the NHS (2025)
lib-ev-lothian-body = Pain down both legs that came suddenly, or one side becoming both, is an emergency. For a foot that drops it asks for an early opinion.
lib-ev-lothian-limit = A local guide, read in part.

lib-ev-nvl = Germany's guideline
lib-ev-nvl-body = It lists signs: a small trauma, heavy lifting included, at a higher age or with thin bones; steroids; pain at night or worse lying down; fever, injected drugs, a spinal injection; leg pain that eases while paralysis grows. Acute means under six weeks.
lib-ev-nvl-limit = A guideline, read in part.

lib-ev-ng65 = When it began before 45
lib-ev-ng65-body = Back pain that began before 45 and has lasted over three months, with four further signs, among them waking in the second half of the night and getting better with movement: a reason to refer to a specialist.
lib-ev-ng65-limit = A guideline, read in part.

lib-ev-henschke = How rarely it is serious (2009)
lib-ev-henschke-body = 1,172 people with acute back pain in primary care: 11 (0.9 %) had a serious cause, 8 of them a fracture. 80.4 % had at least one sign.
lib-ev-henschke-limit = A good study; its people were not lifters.

lib-ev-downie = Which signs say something (2013)
lib-ev-downie-body = A review of 14 studies and 53 signs. For a fracture: higher age, long use of steroids, a severe fall or blow, a bruise. For cancer: only an earlier cancer.
lib-ev-downie-limit = A review, read second-hand.

lib-ev-finucane = The whole picture (2020)
lib-ev-finucane-body = An international framework for four serious conditions: there is little good evidence for most single signs, so reason from the whole picture.
lib-ev-finucane-limit = Consensus; read as a summary.

lib-ev-valsalva = Blood pressure while lifting
lib-ev-valsalva-body = 5 body builders at the leg press: 320/250 mmHg on average. 10 athletes at a maximum: 311/284 with held breath, 198/175 breathing out.
lib-ev-valsalva-limit = Measured; few, healthy men.

lib-ev-fradkin = Does a warm-up prevent injuries? (2006)
lib-ev-fradkin-body = Five trials: three found fewer injuries after a warm-up, two found no difference.
lib-ev-fradkin-limit = The authors: not enough evidence, though most of it speaks for a warm-up.

lib-ev-verbeek = Training to lift at work (2011)
lib-ev-verbeek-body = 9 trials, 20,101 workers: training people how to lift did not prevent back pain.
lib-ev-verbeek-limit = Certainty: “moderate” against no training.

lib-ev-cashin = Muscle relaxants (2021)
lib-ev-cashin-body = 49 trials, 31 pooled, 6,505 people. In acute pain after two weeks: 7.7 of 100 points less pain (3.3–12.1), disability 3.3 less (7.3 less to 0.7 more), side effects 1.6 times as common (1.2–2.0).
lib-ev-cashin-limit = Certainty: “very low”; for side effects “low and very low”.

lib-ev-chou = Steroids by mouth or injection (2022)
lib-ev-chou-body = 13 trials, 1,047 people. With nerve-root pain slightly less pain for a short time (0.56 points). For plain back pain there were two trials.
lib-ev-chou-limit = Certainty: “moderate” for the first.

lib-ev-ng59 = England's guideline (2016, 2020)
lib-ev-ng59-body = Keep up normal activities; consider group exercise; manual therapy only with exercise. Not recommended: acupuncture, belts, insoles, traction, ultrasound, TENS. No imaging outside specialist care where nothing serious is suspected.
lib-ev-ng59-limit = A guideline, read in part.

lib-ev-cassidy = How many have back pain (1998)
lib-ev-cassidy-body = A survey in Saskatchewan: 2,184 people asked, 55 % answered; 84.1 % (81.9–86.3) had back pain at some time in their life.
lib-ev-cassidy-limit = A fair survey; one province of Canada.

lib-ev-pinheiro = Low mood and new back pain (2015)
lib-ev-pinheiro-body = 19 studies over time, 11 pooled: with depressive symptoms the odds of a new episode were 1.59 times as high (1.26–2.01).
lib-ev-pinheiro-limit = An association: what causes what is open.

lib-ev-sadler = Strength at the side of the hip (2019)
lib-ev-sadler-body = 24 studies, 1,088 people with back pain and 998 without: the gluteus medius tended to be weaker. Activation, fatigue and size were unclear.
lib-ev-sadler-limit = Unclear; whether cause or result is not known.

lib-ev-darlow = What people are told about their backs (2013)
lib-ev-darlow-body = Interviews with 23 people: what clinicians say shapes what they believe for years, and being told to protect the back makes them worry.
lib-ev-darlow-limit = Qualitative: it shows how, not how often.

lib-ev-holmberg = Heavy deadlifts, three people (2012)
lib-ev-holmberg-body = Three people, 8 to 10 weeks of deadlift training, seen again after 15 months: two improved in pain and function, one did not.
lib-ev-holmberg-limit = Certainty: very low, since it is three people.

lib-ev-doms = How long muscles are sore
lib-ev-doms-body = Soreness after exercise rises over 24 hours, peaks after 24 to 72, and is gone in five to seven days. The muscle is tender and stiff.
lib-ev-doms-limit = Textbook knowledge; we read no original study.
