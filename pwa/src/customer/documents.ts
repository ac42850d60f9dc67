import { graphql } from "../graphql/graphql";

export const ViewerQuery = graphql(`
  query Viewer {
    viewer {
      id
      name
      email
      emailVerified
      phone
      phoneWaits
      birthday
      city
      language
      memberCode
      hasPin
      qrDevice
      closesAt
      newsConsents {
        merchantSlug
        merchantName
        granted
      }
      employments {
        merchant {
          id
          name
        }
      }
    }
  }
`);

export const ConsentsQuery = graphql(`
  query Consents($merchant: String) {
    viewer {
      id
      consentRequests {
        id
        points
        voucherTitle
        merchantName
        merchantColor
        locationName
        expiresAt
        householdPoints
      }
    }
    unreadInbox(merchant: $merchant)
  }
`);

export const WalletsQuery = graphql(`
  query Wallets {
    wallets {
      id
      balance
      pendingPoints
      isActive
      allowsRedemptionRequests
      intro
      referral {
        referrerPoints
        refereePoints
        joined
        rewarded
      }
      value {
        amountMinor
        currency
      }
      merchant {
        id
        slug
        name
        color
        accent
        currency
        logo {
          url
          srcset
        }
        program {
          earnPoints
          earnAmount {
            amountMinor
            currency
          }
        }
      }
      expiring {
        points
        expiresAt
      }
      rewards {
        id
        title
        description
        icon
        picture {
          url
          srcset
        }
        cost
        stock
        tierName
        reachesTier
      }
      redemptions(first: 10) {
        edges {
          node {
            id
            status
            cost
            rewardTitle
            rewardIcon
            requestedAt
            expiresAt
            settledAt
            rejectReason
          }
        }
      }
      transactions(first: 20) {
        edges {
          node {
            id
            kind
            reason
            points
            occurredAt
            description
            locationName
            isPayment
            isGift
            why {
              rule
              points
              text
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const OlderQuery = graphql(`
  query Older($merchant: String!, $after: String) {
    wallet(merchant: $merchant) {
      id
      transactions(first: 50, after: $after) {
        edges {
          node {
            id
            kind
            reason
            points
            occurredAt
            description
            locationName
            isPayment
            isGift
            why {
              rule
              points
              text
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const WalletChanged = graphql(`
  subscription WalletChanged($merchant: String!) {
    walletChanged(merchant: $merchant) {
      id
      balance
    }
  }
`);
