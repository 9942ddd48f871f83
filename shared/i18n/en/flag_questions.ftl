## The card of symptoms: its lines

flag-line-pelvis = Between the legs, bladder or bowels: numb, different, or harder to control
flag-line-legs = Legs: weak, numb, tingling, or pain running down from the back
flag-line-walking = Walking: suddenly harder
flag-line-sudden = Sudden and severe: tearing pain in back, chest or belly; fainting; hard to breathe; the worst headache ever
flag-line-ill = Fever, chills, feeling ill with back pain; dark urine after hard training
flag-line-fall = A fall, crash or blow; or sudden, sharp pain in one spot
flag-line-history = Back pain that is new or clearly worse, with what you said about yourself
flag-line-patterns = How the pain behaves: constant, worst at night, with weight loss, or coming back

## What each line opens; all of them mean new, or worse than before

flag-saddle = Numbness or pins and needles between the legs, at the genitals or around the back passage, or wiping feels different.
flag-bladder = Harder to start, stop or hold urine, or none comes; leaking, not feeling it pass, or not noticing when the bladder is full.
flag-bowel = Unable to hold stool, or no feeling of it passing.
flag-sexual = New loss of sexual feeling or function, with back or leg pain.
flag-both-legs = From the back or buttock down both legs: pain, numbness, pins and needles or weakness.
flag-weak-growing = A leg that gets weaker over hours or days.
flag-fading = Leg pain that eases while the leg gets weaker or numb.
flag-gait = Suddenly unsteady, or legs that give way.
flag-tearing = Sudden tearing or crushing pain in the back, chest or belly.
flag-collapse = Fainting, or hard to breathe, with back or chest pain.
flag-headache = The worst headache ever, suddenly, during a lift or right after it.
flag-trauma-major = A big fall, crash or blow before this pain.
flag-urine = Dark brown urine, with severe muscle pain, swelling or weakness after training.
flag-foot = You cannot lift a foot or the toes as before.
flag-fever = Fever or chills with back pain, or feeling clearly ill with it.
flag-trauma-minor = Sudden pain after a small fall, a cough, a sneeze or a lift, with thin bones, long use of steroid tablets, or from 65 on.
flag-procedure = An injection into the spine or an operation on it in the last three months, and pain that gets worse, or fever.
flag-cancer-new = New or clearly worse back pain, with cancer now or at any time before.
flag-immune-new = New or clearly worse back pain, with a weakened immune system.
flag-drugs-new = New or clearly worse back pain, with injected drugs.
flag-leg-pain = Pain that runs from the back into one leg.
flag-tingling = Tingling or numbness in one leg or foot.
flag-sharp = Sharp pain in one spot of the back.
flag-night = Pain that is constant, or worst at night or lying down.
flag-weight = Losing weight without trying, or unusual tiredness.
flag-thoracic = Pain between the shoulder blades that is constant, or comes with something else listed here.
flag-recurring = Pain that keeps coming back, after rest, too.
flag-not-settling = Six weeks without getting better.
flag-inflammatory = Pain that began before 45, has lasted over three months, wakes you in the second half of the night and gets better with movement.
flag-first-age = The first back pain ever, under 20 or over 55.
flag-muscles = Trained muscles ache, too: in the thigh or buttock, on both sides, tender to touch. That is not what is meant by both legs.
