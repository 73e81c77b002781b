/** Money and trade. */
export const money = `
rent rented lease leased / donate donated
creditor / debtor
landlord / tenant renter
owner / tenant / =manager
owner-occupier / tenant
profit =profitable earnings ~income earn:m net:m ~make:m / loss losses loss-making lose:m
income revenue / expenditure spending outgoings cost
asset / liability
manufacturer =producer maker / retailer seller shop / supplier / consumer
consumer / =business
shareholder investor / employee / =customer / creditor
stocks shares equities / bonds / commodities
stock_market / bond_market
interest_rate / inflation
income_tax / sales_tax / property_tax / corporation_tax corporate_tax / inheritance_tax / capital_gains / payroll_tax / value-added_tax
tax_cut tax_cuts / tax_increase tax_increases tax_rise tax_rises tax_hike tax_hikes
mortgage / rent / student_loan
loan / grant gift
salary wage wages pay / bonus / pension
bonus / fine penalty
dividend / bonus
subsidy / tax
discount / surcharge
refund / fee
reward / fine penalty
prepaid / postpaid
bankrupt bankruptcy insolvent / solvent =profitable
merger merge / takeover / joint_venture
take_over takeover / merge
parent_company / subsidiary
headquarters head_office / branch
flotation public_offering ipo / delisting
privately_held privately_owned / publicly_traded publicly_owned state-owned
privately_owned private / state-owned public =nationalised
=nationalise =nationalization / privatise privatisation privatization
bull_market / bear_market
boom / bust recession
raise:n pay_rise / pay_cut
overtime / basic_pay
debit / credit
cash / card / cheque
saver / borrower
millionaire / billionaire
upgrade upgraded / downgrade downgraded
overvalued / undervalued
overpaid / underpaid
overfunded / underfunded
tax-free / taxable
monopoly / competition
tariff / subsidy / quota
budget / deficit
investment / loan
donation / loan
=insurer / insured
auditor / =accountant / actuary / =treasurer / banker / broker / economist / analyst
stockbroker / banker
export_ban / import_ban
strike / lockout
picket / work
hotel / restaurant / supermarket / bakery / pharmacy / bookshop
bank / =insurer / building_society / hedge_fund / pension_fund
airline / railway / bus_company / shipping_company
carmaker automaker car_maker / planemaker / shipbuilder / chipmaker / drugmaker
brewer brewery / distiller distillery / winery
=publisher / broadcaster / record_label
oil_company / gas_company / mining_company =miner / water_company
`;
