type Words = { name: string; scale: Record<'1' | '4' | '7' | '10', string> };

const criterion = (name: string, one: string, four: string, seven: string, ten: string): Words => ({
  name,
  scale: { '1': one, '4': four, '7': seven, '10': ten },
});

/** What each of the ten criteria means at four scores. */
export const criteria = {
  'product-fit': criterion(
    'Product fit',
    'What they need we do not make',
    'One of our products fits',
    'Most of what they buy we make well',
    'Made for them: our strengths are their needs',
  ),
  'transaction-size': criterion(
    'Average transaction size',
    'Small single orders',
    'Orders of the usual size',
    'Large orders, bundled',
    'Frame contracts over several sites',
  ),
  'revenue-potential': criterion(
    'Revenue potential',
    'Hardly any, or shrinking',
    'As much as today',
    'Twice as much within three years',
    'Among our five largest within three years',
  ),
  'purchase-process': criterion(
    'Purchase process',
    'Price alone, by auction',
    'Purchasing decides by specification',
    'The functions have a say',
    'Total cost and joint development decide',
  ),
  'partnership-potential': criterion(
    'Partnership: history and potential',
    'Bad experiences, no interest',
    'Correct, at arm’s length',
    'Some joint work that went well',
    'Looks for partners and shares plans',
  ),
  duration: criterion(
    'Duration',
    'First contact this year',
    'Up to three years',
    'Up to ten years',
    'More than ten years, over crises too',
  ),
  liquidity: criterion(
    'Liquidity',
    'Pays late or is in difficulty',
    'Pays, with reminders',
    'Sound, pays on time',
    'Very sound over the cycle',
  ),
  'existing-relationships': criterion(
    'Existing relationships',
    'We know nobody',
    'Purchasing only',
    'Several functions know us',
    'Trusted on several levels, mentors among them',
  ),
  'cultural-fit': criterion(
    'Cultural fit',
    'Works against the grain with us',
    'Different, workable',
    'Much in common',
    'Same values and pace',
  ),
  'geographical-fit': criterion(
    'Geographical fit',
    'Where we are not',
    'A few of our places',
    'Most of our places',
    'Wherever they are, we are',
  ),
} satisfies Record<string, Words>;
