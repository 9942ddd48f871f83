# The library: what is said about backs, each with what limits it.

lib-claim-eight = “Eight in ten have back pain at some time”
lib-claim-eight-body = Up to eight in ten adults have back pain at some time in their life. A sore back makes you one of many.
lib-claim-eight-limit = One survey in Canada: 84 %, of those who answered.

lib-claim-serious = “Hardly ever something serious”
lib-claim-serious-body = Check the signs under “Get emergency help now” first; where one fits, this number does not count. Under one in a hundred people with back pain has a serious cause.
lib-claim-serious-limit = Counted in general practice: 11 of 1,172, eight of them fractures. Those were not lifters.

lib-claim-technique = “Mostly fixable technique”
lib-claim-technique-body = Most cases, says the form guide, come from flaws of technique that can be fixed.
lib-claim-technique-limit = We know of no study that shows it. Form and load are still what you can change today, so start there.

lib-claim-disc = “300 % more pressure on the disc”
lib-claim-disc-body = Bending your spine, says the form guide, raises the pressure in a disc by up to 300 %.
lib-claim-disc-limit = We could not trace that number. A sensor in one man's disc showed 35 % more with a round back than with bent knees, lifting 20 kg. And a review of twelve studies, of low certainty, found no link between bending and back pain.

lib-claim-motor = “Motor control, not weakness”
lib-claim-motor-body = Pain from deadlifting, the form guide quotes, is rarely weakness alone, more often the way movement is controlled.
lib-claim-motor-limit = We did not find where the quotation comes from. Take it as an opinion.

lib-claim-ignore = “Ignored soreness becomes chronic”
lib-claim-ignore-body = Ignoring soreness that lasts, says the form guide, leads to lasting trouble or worse.
lib-claim-ignore-limit = Have pain looked at that lasts or keeps coming back. Most back pain gets better.

lib-claim-form-error = “Sudden pain means a form error”
lib-claim-form-error-body = Acute pain, says the form guide, points to a form error or too much load.
lib-claim-form-error-limit = It need not. Form and load are what you can change today.

lib-claim-acute-exercise = “No exercise for acute pain”
lib-claim-acute-exercise-body = The sore-back article says that exercise is not recommended as a treatment of acute low back pain, and that the evidence is limited.
lib-claim-acute-exercise-limit = Stay active all the same. The guideline advises that and says to consider exercise. In acute pain, trials showed no clear effect of it, with very low certainty.

lib-claim-acute = “Acute is under four weeks”
lib-claim-acute-body = Acute, says the sore-back article, means under four weeks.
lib-claim-acute-limit = Others count up to six weeks. The limit is a convention.

lib-claim-relaxants = “Muscle relaxants work”
lib-claim-relaxants-body = Muscle relaxants, says the sore-back article, are effective.
lib-claim-relaxants-limit = After two weeks pain was about 8 of 100 points lower than without, side effects were more common, and certainty was very low. Brace gives no advice on medicines: ask a pharmacist or doctor.

lib-claim-drugs = “Steroids, painkillers, cream, heat”
lib-claim-drugs-body = Steroids, says the sore-back article, bring no benefit in acute back pain; it also names anti-inflammatories, pepper cream, heat and ice.
lib-claim-drugs-limit = A review of steroids found slightly less pain for a short time where a nerve root was involved. Brace gives no advice on medicines: ask a pharmacist or doctor.

lib-claim-hands = “Needles and hands-on treatment”
lib-claim-hands-body = The sore-back article names acupuncture and manual therapy as ways of treatment.
lib-claim-hands-limit = The guideline does not recommend acupuncture, and manual therapy only together with exercise.

lib-claim-xray = “No x-ray needed”
lib-claim-xray-body = An x-ray, says the sore-back article, is not necessarily done.
lib-claim-xray-limit = The guideline agrees: no imaging outside specialist care where nothing serious is suspected.

lib-claim-depression = “Depression causes back pain”
lib-claim-depression-body = The sore-back article calls depression a common cause of back pain. If your mood has been low, tell a professional; it is worth it.
lib-claim-depression-limit = Low mood goes with a higher chance of a new episode. That is a connection, no proof of a cause.

lib-claim-mid-back = Mid-back pain
lib-claim-mid-back-body = The sore-back article names what can be behind pain in the mid back: posture, daily strain, inflamed muscles, an injury. It can feel like tension. Rate it like any other place.

lib-claim-helps = “Deadlifts are good for the back”
lib-claim-helps-body = Done well, say both sources, deadlifts can lessen back pain over time, and they strengthen the back.
lib-claim-helps-limit = In one trial deadlift training helped, no better than other training did. A small study without comparison saw less pain, too. Many powerlifters report a problem, pain included, and in one study low-back trouble went with deadlifting.

lib-claim-holmberg = “Heavy deadlifts against back pain”
lib-claim-holmberg-body = The sore-back article tells of heavy deadlifts, 5 sets of 2 to 5 twice a week, beside a study of 2012. Whether that plan belongs to the study is unclear.
lib-claim-holmberg-limit = It followed three people: two improved, one did not.

lib-claim-education = “Knowing more prevents the next time”
lib-claim-education-body = Education, says the sore-back article, helps to avoid another episode.
lib-claim-education-limit = Together with exercise, yes: about half as many new episodes. Education alone made no difference.

lib-claim-belt = “A belt helps”
lib-claim-belt-body = A lifting belt, says the sore-back article, can lessen soreness.
lib-claim-belt-limit = Belts are not recommended for back pain, and in trials they did not prevent it. We found no data on lifters.

lib-claim-pain-training = “Training that hurts makes it worse”
lib-claim-pain-training-body = Not clearly. In seven trials, exercise that was allowed to hurt had a small benefit in the first months and made no difference later.
lib-claim-pain-training-limit = Those were lasting pains of all kinds, under guidance. Keep to the rule of twos all the same.

lib-claim-toes = “Toes out unloads the spine”
lib-claim-toes-body = Turned-out feet, says the sore-back article, lowered the load on the spine in a study.
lib-claim-toes-limit = We could not trace that study.
