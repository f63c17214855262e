/** Who does something: a member, or the product itself (`memberId` null) on behalf of a workspace. */
export interface Actor {
  workspaceId: string;
  memberId: string | null;
}

/** An actor that is a person. */
export interface MemberActor extends Actor {
  memberId: string;
}
