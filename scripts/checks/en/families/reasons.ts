/** What joins two things told: a reason, an obstacle, a condition. */
export const reasons = `
because owing <due_to thanks_to as_a_result cause therefore ~since ~=as / although though despite in_spite_of even_though regardless notwithstanding 
despite in_spite_of although though even_though regardless / because_of <due_to owing_to thanks_to on_account
instead_of rather_than / as_well_as in_addition_to along_with
cause:n causes reason / effect consequence result
on_purpose deliberately / by_accident accidentally
in_favour in_favor / against
inspired / deterred
even_if even_though / only_if
a_sign sign_of signal_of indication / result_of consequence
but_not / as_well_as =both together_with along_with and_also
unless / even_if
coincide coincided / cause caused
in_spite_of despite / as_a_result_of
`;
