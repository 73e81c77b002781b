/** First names with what they are shortened to; each line is one name, the full form first. */
export const givenNames = `
Abigail Abby Abbie
Abraham Abe
Albert Al Bert Bertie
Alexander Alex Alec Sandy Sasha
Alexandra Alex Sandra Sasha
Alfred Alf Alfie Fred
Alan Al
Allan Al
Allen Al
Allison Ally
Alison Ali
Amanda Mandy
Andrew Andy Drew
Angela Angie
Ann Annie
Anne Annie
Anthony Tony Antony
Antonio Tony
Archibald Archie
Arnold Arnie
Arthur Art Artie
Barbara Barb Babs
Barnabas Barney
Bartholomew Bart
Beatrice Bea
Benjamin Ben Benny Bennie
Bernard Bernie
Bradley Brad
Calvin Cal
Cameron Cam
Carolyn Carol Carrie
Catherine Cathy Cate Kate Cat
Katherine Kathy Kate Katie
Katharine Kate Kathy
Kathryn Kathy Kate
Kathleen Kathy Kate Katie
Christine Chris Chrissy
Phillip Phil
Charles Charlie Chuck Charley
Charlotte Charlie Lottie
Christina Chris Chrissy Tina
Christopher Chris Kit
Clifford Cliff
Clinton Clint
Cynthia Cindy
Daniel Dan Danny
David Dave Davey Davy
Deborah Debbie Debra Deb
Dennis Denny
Dominic Dom
Donald Don Donnie Donny
Dorothy Dot Dottie
Douglas Doug Dougie
Edgar Ed
Edmund Ed Eddie Ned
Edward Ed Eddie Ted Teddy Ned Eddy
Edwin Ed Eddie
Eleanor Ellie Nell
Elizabeth Liz Beth Betty Betsy Lizzie Libby
Eugene Gene
Ferdinand Ferdie
Florence Flo Flossie
Frances Fran Frankie
Francis Frank Frankie
Franklin Frank
Frederick Fred Freddie Freddy
Frederic Fred
Gabriel Gabe
Gabrielle Gabby
Geoffrey Geoff
Gerald Gerry Jerry
Gerard Gerry
Gilbert Gil
Gordon Gordy
Gregory Greg Gregg
Harold Harry Hal
Harriet Hattie
Henry Harry Hank Hal
Herbert Herb Bert
Howard Howie
Hubert Bert
Isabel Izzy
Isabella Izzy Bella
Jacob Jake
Jacqueline Jackie Jacqui
James Jim Jimmy Jamie Jimmie
Janet Jan
Jason Jay
Jeffrey Jeff
Jennifer Jen Jenny Jenn Jennie
Jeremy Jerry Jez
Jeremiah Jerry
Jessica Jess Jessie
Joan Joanie
Joanna Jo
Joanne Jo
Jonathan Jon Jonny Johnny
John Jack Johnny Jon
Joseph Joe Joey
Josephine Jo Josie
Joshua Josh
Judith Judy Judi
Julian Jules
Kenneth Ken Kenny
Kimberly Kim
Kimberley Kim
Lawrence Larry
Laurence Larry Laurie
Leonard Len Lenny Leo
Leroy Roy
Leslie Les
Lewis Lew
Louis Lou
Lillian Lily
Louise Lou
Madeleine Maddie
Madeline Maddie
Malcolm Mal
Margaret Maggie Meg Peggy Marge Margie Madge Greta
Marjorie Marge
Martin Marty
Martha Marty
Matthew Matt Matty
Maurice Mo
Maximilian Max
Maxwell Max
Melissa Mel Missy
Melvin Mel
Michael Mike Mick Mickey Micky
Michelle Shelly
Mitchell Mitch
Mortimer Mort
Nancy Nan
Nathan Nate
Nathaniel Nate Nat
Nicholas Nick Nicky
Nicolas Nick
Nicola Nicky
Nigel Nige
Norman Norm
Oliver Ollie
Oscar Ossie
Pamela Pam
Patricia Pat Patty Patti Tricia Trish
Patrick Pat Paddy
Peter Pete
Philip Phil Phillip
Phyllis Phyl
Priscilla Cilla
Rachel Rach
Randall Randy
Randolph Randy
Raymond Ray
Rebecca Becky Becca
Reginald Reg Reggie
Richard Rick Dick Rich Ricky Richie Rickey
Robert Bob Rob Bobby Robbie Bert
Roberta Bobbie
Roderick Rod
Rodney Rod
Rodrigo Rod
Roger Rog
Ronald Ron Ronnie
Rosemary Rosie
Rudolph Rudy
Rudolf Rudi
Russell Russ
Samantha Sam
Samuel Sam Sammy
Sandra Sandy
Sebastian Seb
Shirley Shirl
Solomon Sol
Stanley Stan
Stephanie Steph
Stephen Steve Stevie
Steven Steve
Stuart Stu
Stewart Stu
Sidney Sid
Susan Sue Susie Suzie
Suzanne Sue Suzy
Sylvester Sly
Terence Terry
Terrence Terry
Theresa Terri Tess
Teresa Terri Tess
Theodore Ted Teddy Theo
Thomas Tom Tommy
Timothy Tim Timmy
Valerie Val
Vernon Vern
Victor Vic
Victoria Vicky Vicki Tori
Vincent Vince Vinny
Virginia Ginny
Vladimir Vlad
Wallace Wally
Walter Walt Wally
Wesley Wes
Wilfred Wilf
William Bill Will Billy Willie Liam
Winston Winnie
Zachary Zach Zack Zak
Ignacio Nacho
Francisco Paco Pancho
Jose Pepe
Manuel Manny
Eduardo Eddie
Roberto Bobby
Alejandro Alex
Guadalupe Lupe
Giuseppe Beppe
Yevgeny Evgeny Yevgeni
`;
