/** Vehicles, those who steer them, and their parts. */
export const transport = `
car saloon sedan / bus coach minibus / truck lorry / van / train / tram streetcar / plane aircraft jet airliner aeroplane airplane / helicopter / ship boat vessel ferry / bicycle bike / motorcycle motorbike / scooter / taxi cab / ambulance / tractor / submarine / yacht / balloon / rocket spacecraft spaceship shuttle
ferry / yacht / tanker / trawler / cargo_ship freighter / cruise_ship / speedboat / warship / canoe / kayak / barge
driver motorist / passenger / pedestrian / cyclist / conductor
driver / pilot / =captain skipper / sailor
pilot / co-pilot copilot / passenger / flight_attendant cabin_crew / air_traffic_controller
passenger / crew
commuter / tourist
front_seat / back_seat
=engine / brakes
bus_stop / railway_station train_station / airport / port
bus_driver / train_driver / taxi_driver / lorry_driver truck_driver
cargo freight / passenger
domestic_flight / international_flight
outbound / inbound
one-way / return
single-decker / double-decker
freight_train / passenger_train
petrol gasoline / diesel / electric / hybrid / hydrogen
manual / automatic
overtake overtaking / brake braking
speeding / parked stationary
carriage / locomotive
astronaut / cosmonaut
cyclist / motorcyclist / pedestrian / motorist
rail / road / air / sea
platform / track
deck / cabin / hull
bow / stern
port_side / starboard
canal / railway / motorway
`;
