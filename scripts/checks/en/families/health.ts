/** Illness and cure. */
export const health = `
heart cardiac / liver hepatic / kidney renal / lung pulmonary / brain cerebral / stomach / bowel intestine / pancreas / bladder / spleen / skin / bone / blood
arm / leg / hand / foot feet / knee / shoulder / ankle / hip / elbow / wrist / neck / chest / finger / toe / thigh / ribs / skull / jaw / nose / ear / eye / calf / hamstring / groin
eye eyesight sight vision blind / ear hearing deaf
cancer tumour tumor leukaemia leukemia / stroke / diabetes / flu influenza / malaria / measles / cholera / pneumonia / tuberculosis / hepatitis / dementia / epilepsy / asthma / arthritis / heart_attack heart_disease / meningitis / polio / smallpox / typhoid / ebola / hiv aids / zika / rabies / mumps / anthrax
alzheimer's / parkinson's
breast_cancer / prostate_cancer / lung_cancer / skin_cancer / bowel_cancer / pancreatic_cancer / ovarian_cancer / cervical_cancer
heart_attack / stroke / seizure
heart_disease / kidney_disease / liver_disease / lung_disease
obesity obese overweight / malnutrition underweight anorexia
covid coronavirus / flu influenza / measles / ebola
virus viral / bacteria bacterial bacterium / fungus fungal / parasite
vaccine vaccination vaccinated / drug pill / surgery / antibiotic / placebo
pill tablet / injection jab shot
inject injection / inhale inhaler
transplant / amputation
outpatient / inpatient
acute / chronic
benign / malignant
infected / recovered / immune
=terminal incurable / curable treatable
cure cured / relapse
symptom / cause
symptomatic / asymptomatic symptom-free
contagious infectious / non-contagious
epidemic outbreak / pandemic
hospitalised hospitalized admitted / discharged
intensive_care / general_ward / emergency_room emergency_department / maternity_ward
stable / critical / serious / satisfactory
life-threatening / non-life-threatening =minor
fracture broken / sprain sprained / bruise bruised / cut / burn
concussion / fracture
natural_causes / overdose / suicide / homicide / accident
overdose / poisoning / drowning / suffocation
diagnosis diagnosed / treatment treated
prevention prevent / cure / treatment
first_dose / second_dose / booster
single_dose / two_doses
surgeon / physician / =nurse / paramedic / pharmacist / dentist / midwife
pregnancy pregnant / birth / miscarriage / abortion
birth_control contraception / abortion
birth_rate / death_rate mortality_rate
mother / baby
right_leg / left_leg
right_arm / left_arm
right_knee / left_knee
right_foot / left_foot
right_eye / left_eye
right_shoulder / left_shoulder
right_ankle / left_ankle
upper_body / lower_body
carbohydrate / protein / fat / sugar / salt / fibre
vitamin / mineral
alcohol / tobacco / caffeine / cannabis
smoking / drinking
insomnia / anxiety / depression
antibody / antigen
sensitive / resistant
allergic allergy / immune
`;
