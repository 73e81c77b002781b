/** A picture's credit begins with these and a colon, mostly behind a caption that has no full stop. */
export const creditOpeners = '(?:File )?(?:Image|Photo|Photograph|Picture|Illustration|Graphic|Video|Credit)s?(?: credits?)?';
