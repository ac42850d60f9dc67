import { graphql } from "../../graphql/graphql";

export const CreateCustomer = graphql(`
  mutation CreateCustomer($input: CreateCustomerInput!) {
    createCustomer(input: $input) {
      __typename
      ... on CreateCustomerSuccess {
        member {
          id
        }
      }
      ... on UserError {
        message
      }
      ... on InvalidInput {
        fields {
          path
          message
        }
      }
    }
  }
`);

export const UpdateMember = graphql(`
  mutation UpdateMember($input: UpdateMemberInput!) {
    updateMember(input: $input) {
      __typename
      ... on UserError {
        message
      }
      ... on InvalidInput {
        fields {
          path
          message
        }
      }
    }
  }
`);

export const BlockMember = graphql(`
  mutation BlockMember($input: BlockMemberInput!) {
    blockMember(input: $input) {
      __typename
      ... on UserError {
        message
      }
      ... on InvalidInput {
        fields {
          path
          message
        }
      }
    }
  }
`);

export const MergeMembers = graphql(`
  mutation MergeMembers($input: MergeMembersInput!) {
    mergeMembers(input: $input) {
      __typename
      ... on MergeMembersSuccess {
        points
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const UndoMerge = graphql(`
  mutation UndoMerge($input: UndoMergeInput!) {
    undoMerge(input: $input) {
      __typename
      ... on UndoMergeSuccess {
        points
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const ResendClaim = graphql(`
  mutation ResendClaim($input: ClaimLinkInput!) {
    resendClaim(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const MakeClaimLink = graphql(`
  mutation MakeClaimLink($input: ClaimLinkInput!) {
    makeClaimLink(input: $input) {
      __typename
      ... on MakeClaimLinkSuccess {
        url
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const GivePoints = graphql(`
  mutation PanelAward($input: AwardPointsInput!) {
    awardPoints(input: $input) {
      __typename
      ... on AwardPointsSuccess {
        points
        transactionId
      }
      ... on UserError {
        message
      }
      ... on InvalidInput {
        fields {
          path
          message
        }
      }
    }
  }
`);

export const AdjustPoints = graphql(`
  mutation AdjustPoints($input: AdjustPointsInput!) {
    adjustPoints(input: $input) {
      __typename
      ... on AdjustPointsSuccess {
        transactionId
      }
      ... on UserError {
        message
      }
      ... on InvalidInput {
        fields {
          path
          message
        }
      }
    }
  }
`);

export const PreviewGive = graphql(`
  query PreviewGive($input: PreviewAwardInput!) {
    previewAward(input: $input) {
      __typename
      ... on AwardPreview {
        points
        balanceAfter
        why {
          text
        }
      }
      ... on UserError {
        message
      }
      ... on InvalidInput {
        fields {
          path
          message
        }
      }
    }
  }
`);

export const PreviewAdjust = graphql(`
  query PreviewAdjust($input: PreviewAdjustmentInput!) {
    previewAdjustment(input: $input) {
      __typename
      ... on AdjustmentPreview {
        balanceAfter
      }
      ... on UserError {
        message
      }
      ... on InvalidInput {
        fields {
          path
          message
        }
      }
    }
  }
`);

export const ReverseMovement = graphql(`
  mutation ReverseMovement($input: ReverseTransactionInput!) {
    reverseTransaction(input: $input) {
      __typename
      ... on ReverseTransactionSuccess {
        points
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const EraseMember = graphql(`
  mutation EraseMember($input: EraseMemberInput!) {
    eraseMember(input: $input) {
      __typename
      ... on EraseMemberSuccess {
        points
      }
      ... on UserError {
        message
      }
      ... on InvalidInput {
        fields {
          path
          message
        }
      }
    }
  }
`);
